import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { readRecord } from './answer-record.ts';

const instrument = tinyInstrument(3);
const asked = ['rooms.quiet', 'rooms.clean', 'kitchen.fresh'];
const record = { schemaVersion: 1, instrument: 'tiny-inn', version: '2.1.0', respondent: 'r1', position: 1, answers: { 'rooms.quiet': 3, 'rooms.clean': 'dont-know' } };

test('what was kept is read back', () => {
  const read = readRecord(record, instrument, asked);
  assert.deepEqual([...(read?.answers ?? [])], [['rooms.quiet', 3], ['rooms.clean', 'dont-know']]);
  assert.deepEqual({ ...read, answers: undefined }, { respondent: 'r1', position: 1, answers: undefined, local: new Map(), dropped: 0 });
});

test('what is no answer of this instrument is left out and counted', () => {
  const wrong = [0, 4, 1.5, Number.NaN, '2', 'maybe', null, true, {}, [1]];
  for (const answer of wrong) {
    const read = readRecord({ ...record, answers: { 'rooms.quiet': answer, 'rooms.clean': 1 } }, instrument, asked);
    assert.deepEqual([...(read?.answers ?? [])], [['rooms.clean', 1]], JSON.stringify(answer));
    assert.equal(read?.dropped, 1);
  }
});

test('an answer to an item that is not asked is left out and counted', () => {
  const answers: unknown = JSON.parse('{"__proto__": 2, "constructor": 2, "garden.green": 2, "rooms.clean": 2}');
  const read = readRecord({ ...record, answers }, instrument, asked);
  assert.deepEqual([...(read?.answers ?? [])], [['rooms.clean', 2]]);
  assert.equal(read?.dropped, 3);
});

test('what is no record of this instrument is not read', () => {
  const others = [null, 7, 'text', [], {}, { ...record, schemaVersion: 2 }, { ...record, instrument: 'other' }, { ...record, answers: null }];
  for (const other of others) assert.equal(readRecord(other, instrument, asked), undefined, JSON.stringify(other));
});

test('a damaged place or id is replaced, the answers stay', () => {
  const read = readRecord({ ...record, position: 'far', respondent: 9 }, instrument, asked);
  assert.equal(read?.position, 0);
  assert.equal(read?.respondent, '');
  assert.equal(read?.answers.size, 2);
});

test('choices in local questions are kept, whether the page has brought the questions or not; what is no choice is not', () => {
  const local: unknown = JSON.parse('{"bus": 2, "__proto__": 3, "far": 0, "odd": 1.5, "text": "2", "none": null}');
  assert.deepEqual([...(readRecord({ ...record, local }, instrument, asked)?.local ?? [])], [['bus', 2], ['__proto__', 3]]);
});
