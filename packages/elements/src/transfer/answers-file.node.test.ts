import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySheet, here, sheetOf } from '../../test/transfer/sheets.ts';
import { answersFileName, readAnswersFile, writeAnswersFile } from './answers-file.ts';

const read = (data: unknown): ReturnType<typeof readAnswersFile> => readAnswersFile(JSON.stringify(data), here);
const problemOf = (result: ReturnType<typeof readAnswersFile>): unknown[] => (result.ok ? ['none'] : [result.problem, ...(result.id === undefined ? [] : [result.id])]);
const file = (changes: object = {}): object => ({ kind: 'readiness-answers', ...sheetOf({ answers: { 'rooms.quiet': [2, 7] } }), ...changes });

test('what is written is read as the same sheet', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const result = readAnswersFile(writeAnswersFile(sheet), here);
      // What JSON cannot tell apart, such as -0, is the same; a key that only an attacker would choose is left out.
      const harmless = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);
      assert.deepEqual(result, { ok: true, value: { sheet: JSON.parse(JSON.stringify(sheet), harmless), dropped: 0 } });
    }),
  );
});

test('a file can be read by people, and says what it is', () => {
  const text = writeAnswersFile(sheetOf());
  assert.equal(text.split('\n')[1], '  "kind": "readiness-answers",');
  assert.ok(text.endsWith('}\n'));
});

test('its name says form, group and the day', () => {
  assert.equal(answersFileName(sheetOf(), new Date(2026, 0, 5, 23, 59).getTime()), 'readiness-quick-staff-2026-01-05.json');
  assert.equal(answersFileName({ form: '../a b', group: 'x/\u202egpj' }, new Date(2026, 10, 23).getTime()), 'readiness-.._a_b-x_gpj-2026-11-23.json');
});

test('what is no file of ours is refused, each for its reason', () => {
  assert.deepEqual(problemOf(readAnswersFile('', here)), ['not-json']);
  assert.deepEqual(problemOf(readAnswersFile('{"kind":"readiness-answers",', here)), ['not-json']);
  for (const data of [null, 1, 'x', [], {}, { kind: 'else' }, sheetOf(), { ...file(), schemaVersion: '2' }, { ...file(), schemaVersion: 0 }]) assert.deepEqual(problemOf(read(data)), ['foreign']);
  assert.deepEqual(problemOf(read(file({ schemaVersion: 3 }))), ['newer']);
  assert.deepEqual(problemOf(read(file({ instrument: 'other-inn' }))), ['instrument', 'other-inn']);
  assert.deepEqual(problemOf(read(file({ instrument: { toString: 'tiny-inn' } }))), ['instrument', '']);
  assert.deepEqual(problemOf(read(file({ form: 'full' }))), ['form', 'full']);
  assert.deepEqual(problemOf(read(file({ group: 'guest' }))), ['group', 'guest']);
  assert.deepEqual(problemOf(read(file({ version: '3.0.0' }))), ['version']);
  assert.deepEqual(problemOf(read(file({ version: '2.9.1' }))), ['none']);
});

test('what of it does not fit is left out and counted', () => {
  const answers = { 'rooms.quiet': [2, 7], 'rooms.clean': [9, 7], 'kitchen.fresh': 'good' };
  const result = read(file({ answers, confidence: { 'rooms.quiet': [4, 1] } }));
  assert.ok(result.ok);
  assert.deepEqual([result.value.sheet.answers, result.value.dropped], [{ 'rooms.quiet': [2, 7] }, 3]);
});

test('keys of prototypes do no harm', () => {
  const evil = '{"kind":"readiness-answers","schemaVersion":2,"instrument":"tiny-inn","version":"2.1.0","form":"quick","group":"staff","__proto__":{"hostile":1},'
    + '"answers":{"__proto__":[2,1],"constructor":[2,1],"rooms.quiet":[3,1]},"team":{"present":[{"__proto__":{"hostile":1}},1]}}';
  const result = readAnswersFile(evil, here);
  assert.ok(result.ok);
  assert.deepEqual(Object.keys(result.value.sheet.answers), ['constructor', 'rooms.quiet']);
  assert.equal(({} as Record<string, unknown>)['hostile'], undefined);
  assert.equal((result.value.sheet.team['present']?.[0] as Record<string, unknown>)['hostile'], undefined);
});

test('what is nested without end is refused', () => {
  for (const depth of [30, 3000, 100_000]) {
    const text = JSON.stringify(file({ team: { x: ['HERE', 1] } })).replace('"HERE"', '['.repeat(depth) + ']'.repeat(depth));
    assert.equal(readAnswersFile(text, here).ok, false, String(depth));
  }
});

test('no text whatever throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readAnswersFile(text, here)));
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('answers', 'local', 'team', 'position', 'notes', 'version', 'respondent'), fc.anything()), (changes) => void read(file(JSON.parse(JSON.stringify(changes, plain) ?? '{}') as object))));
});

const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
