import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { blankSheet, latestOf, mergeSheets, type AnswerSheet } from './answer-sheet.ts';
import { readSheet } from './read-sheet.ts';

const tiny = tinyInstrument();
const blank = blankSheet({ instrument: 'tiny-inn', version: '2.1.0', form: 'quick', group: 'guest', respondent: 'r-1' });
const read = (change: object): ReturnType<typeof readSheet> => readSheet({ ...blank, ...change }, tiny);

test('a sheet is read as it was written', () => {
  const sheet: AnswerSheet = { ...blank, position: [2, 9], answers: { 'rooms.quiet': [2, 5], 'rooms.clean': ['dont-know', 6] }, local: { bus: [1, 7] }, notes: { 'rooms.quiet': ['the street', 8] }, confidence: { 'rooms.quiet': [3, 8] }, team: { present: [{ staff: 3 }, 4] } };
  assert.deepEqual(readSheet(JSON.parse(JSON.stringify(sheet)), tiny), { sheet, dropped: 0 });
  assert.equal(latestOf(sheet), 9);
});

test('a sheet of the first schema version is upgraded, and every later change wins over it', () => {
  const old = { schemaVersion: 1, instrument: 'tiny-inn', version: '2.0.0', respondent: 'r-9', position: 1, answers: { 'rooms.quiet': 2 }, local: { bus: 1 } };
  const sheet = readSheet(old, tiny)?.sheet as AnswerSheet;
  assert.deepEqual([sheet.answers, sheet.local, sheet.position, sheet.respondent], [{ 'rooms.quiet': [2, 0] }, { bus: [1, 0] }, [1, 0], 'r-9']);
  assert.deepEqual(mergeSheets(sheet, { ...blank, answers: { 'rooms.quiet': [null, 1] } }).answers, { 'rooms.quiet': [null, 1] });
});

test('what is no sheet of this instrument is not read', () => {
  for (const data of [undefined, null, 'text', 3, [], {}, { schemaVersion: 1 }, { ...blank, schemaVersion: 3 }, { ...blank, instrument: 'other' }]) assert.equal(readSheet(data, tiny), undefined);
});

test('entries edited by hand are left out and counted; those of another version stay on the sheet', () => {
  const edited = read({ answers: { 'rooms.quiet': [9, 1], 'rooms.clean': 2, 'kitchen.fresh': [1.5, 1], __proto__: null }, notes: { 'rooms.quiet': ['x'.repeat(1001), 1] }, confidence: { 'rooms.quiet': [4, 1] }, local: { bus: [0, 1] }, position: ['1', 2] });
  assert.deepEqual([edited?.sheet.answers, edited?.sheet.notes, edited?.sheet.confidence, edited?.sheet.local, edited?.sheet.position, edited?.dropped], [{}, {}, {}, {}, [0, 0], 6]);
  const newer = read({ answers: { 'rooms.quiet': [2, 1], 'garden.green': [3, 1] } });
  assert.deepEqual([Object.keys(newer?.sheet.answers ?? {}), newer?.dropped], [['rooms.quiet', 'garden.green'], 1]);
});

test('whatever is stored, reading does not throw and gives back a sheet that can be merged', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (answers, team) => {
      const found = read({ answers, team, local: team, notes: answers, confidence: answers, position: team, respondent: answers });
      assert.equal(typeof mergeSheets(blank, found?.sheet as AnswerSheet).respondent, 'string');
    }),
  );
});

test('a merge keeps the place that was reached last, and whose sheet it is, unless nothing was answered there', () => {
  const mine = { ...blank, position: [2, 4] as const, answers: { 'rooms.clean': [1, 4] as const } };
  const other = { ...blank, respondent: 'r-2', position: [1, 9] as const, answers: { 'rooms.quiet': [3, 9] as const } };
  assert.deepEqual(mergeSheets(mine, other), { ...mine, position: [1, 9], answers: { ...mine.answers, ...other.answers } });
  assert.equal(mergeSheets(blank, other).respondent, 'r-2', 'who goes on elsewhere is the same person');
  assert.equal(mergeSheets(blank, { ...blank, respondent: 'r-2' }).respondent, 'r-1');
});
