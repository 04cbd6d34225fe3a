import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperSheet, recordOf } from '../../test/paper/paper-parts.ts';
import { noSheets, paperKind, sheetsOf } from './paper-record.ts';

const { read, merge } = paperKind;
const through = (data: unknown): unknown => read(JSON.parse(JSON.stringify(data)));

test('a record is read as it was written', () => {
  const record = recordOf(paperSheet(1, { 'rooms.quiet': 2 }), paperSheet(2, {}, { stage: 'second', second: { x: 9 }, verified: false }));
  assert.deepEqual(through(record), record);
  assert.deepEqual(through(noSheets), noSheets);
});

test('what is no record is none', () => {
  for (const data of [null, undefined, 1, 'x', [], {}, { schemaVersion: 2, sheets: {} }]) assert.equal(read(data), undefined);
  assert.deepEqual(read({ schemaVersion: 1 }), noSheets);
});

test('broken sheets are left out, the others stay', () => {
  const good = paperSheet(1, { a: 9 });
  const broken = [{ ...good, number: 0 }, { ...good, number: 1.5 }, { ...good, stage: 'third' }, { ...good, first: { a: 0 } }, { ...good, first: { a: '2' } }, { ...good, second: [] }, { ...good, verified: 1 }, { ...good, group: null }, 7];
  const sheets = Object.fromEntries([good, ...broken].map((sheet, i) => [`s${i}`, [sheet, 1]]));
  assert.deepEqual(read({ schemaVersion: 1, batch: ['=cmd()', 1], sheets }), { ...noSheets, sheets: { s0: [good, 1] } });
});

test('of two tabs the later sheet counts, and a deleted one stays deleted', () => {
  const [one, other] = [paperSheet(1, { a: 1 }), paperSheet(1, { a: 2 })];
  const here = { ...noSheets, sheets: { s: [one, 5], t: [one, 1] } } as const;
  const there = { ...noSheets, batch: ['b', 2], sheets: { s: [other, 4], t: [null, 2] } } as const;
  assert.deepEqual(merge(here, there), { ...noSheets, batch: ['b', 2], sheets: { s: [one, 5], t: [null, 2] } });
  assert.deepEqual(merge(here, there), merge(there, here));
});

test('sheets are listed by number, those of the group only', () => {
  const record = recordOf(paperSheet(10, {}), paperSheet(9, {}), paperSheet(1, {}, { group: 'staff' }));
  assert.deepEqual(sheetsOf(record, 'guest').map(([, { number }]) => number), [9, 10]);
});
