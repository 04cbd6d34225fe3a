import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySheet, asked, sheetOf } from '../../test/transfer/sheets.ts';
import { own } from '../own.ts';
import { laterOf, type Stamped } from '../storage/stamped.ts';
import { mergeSheets, sheetParts, type AnswerSheet, type SheetPart } from '../survey/answer-sheet.ts';
import { chosenSheet, countAnswers, countDiffering, type Choice } from './take-over.ts';

const farFuture = Number.MAX_SAFE_INTEGER;
const choices = ['here', 'there', 'later'] as const;
const entryOf = (sheet: AnswerSheet, part: SheetPart, key: string): Stamped<unknown> | undefined => own(sheet[part] as AnswerSheet['team'], key);
const valueOf = (sheet: AnswerSheet, part: SheetPart, key: string): unknown => entryOf(sheet, part, key)?.[0] ?? null;
const entriesOf = (...sheets: readonly AnswerSheet[]): [SheetPart, string][] => sheets.flatMap((sheet) => sheetParts.flatMap((part) => Object.keys(sheet[part]).map((key): [SheetPart, string] => [part, key])));

/** Checks each entry of what comes of a choice, merged in both orders. */
function everywhere(check: (now: unknown, here: unknown, there: unknown, part: SheetPart, key: string, sheets: readonly [AnswerSheet, AnswerSheet]) => void, choice: Choice): void {
  fc.assert(
    fc.property(anySheet, anySheet, fc.nat(9000), (here, there, now) => {
      const chosen = chosenSheet(here, there, choice, now);
      for (const merged of [mergeSheets(here, chosen), mergeSheets(chosen, here)]) {
        for (const [part, key] of entriesOf(here, there)) check(valueOf(merged, part, key), valueOf(here, part, key), valueOf(there, part, key), part, key, [here, there]);
      }
    }),
  );
}

test('“here” keeps each answer of the device and fills what is empty', () => {
  everywhere((now, here, there) => assert.deepEqual(now, here ?? there), 'here');
});

test('“there” takes each answer of the file, and takes none away', () => {
  everywhere((now, here, there) => assert.deepEqual(now, there ?? here), 'there');
});

test('“later” takes the later of two answers', () => {
  everywhere((now, here, there, part, key, [a, b]) => {
    if (here === null || there === null) assert.deepEqual(now, here ?? there);
    else if (JSON.stringify(here) !== JSON.stringify(there)) assert.deepEqual(now, laterOf(entryOf(a, part, key) as Stamped<unknown>, entryOf(b, part, key) as Stamped<unknown>)[0]);
  }, 'later');
});

test('only what changes is taken over, and taking it again changes nothing', () => {
  fc.assert(
    fc.property(anySheet, anySheet, fc.constantFrom(...choices), (here, there, choice) => {
      const chosen = chosenSheet(here, there, choice, 6000);
      for (const [part, key] of entriesOf(chosen)) assert.notDeepEqual(valueOf(chosen, part, key), valueOf(here, part, key));
      const merged = mergeSheets(here, chosen);
      assert.deepEqual(entriesOf(chosenSheet(merged, there, choice, 7000)), []);
    }),
  );
});

test('an answer from a far future does not beat the answers to come', () => {
  const there = sheetOf({ answers: { 'rooms.quiet': [1, farFuture], 'rooms.clean': [1, farFuture] } });
  for (const choice of choices) {
    const chosen = chosenSheet(sheetOf({ answers: { 'rooms.quiet': [2, 50] } }), there, choice, 1000);
    assert.ok(Object.values(chosen.answers).every(([, stamp]) => stamp <= 1000));
  }
});

test('after an undo the same file can be opened again', () => {
  const there = sheetOf({ answers: { 'rooms.quiet': [3, 5] } });
  const undone = sheetOf({ answers: { 'rooms.quiet': [null, 800] } });
  for (const choice of choices) assert.equal(valueOf(mergeSheets(undone, chosenSheet(undone, there, choice, 700)), 'answers', 'rooms.quiet'), 3);
});

test('counts questions that are answered differently, each once', () => {
  const here = sheetOf({ answers: { 'rooms.quiet': [1, 1], 'rooms.clean': [2, 1], gone: [1, 1] }, notes: { 'rooms.quiet': ['a', 1], 'kitchen.fresh': ['a', 1] }, local: { meals: [1, 1] } });
  const there = sheetOf({ answers: { 'rooms.quiet': [2, 1], 'rooms.clean': [2, 9], gone: [2, 1], 'kitchen.fresh': [3, 1] }, notes: { 'rooms.quiet': ['b', 1], 'kitchen.fresh': [null, 9] }, local: { meals: [2, 1] } });
  assert.equal(countDiffering(here, there, asked), 2);
  assert.equal(countDiffering(here, here, asked), 0);
  assert.equal(countDiffering(sheetOf({ team: { present: [{ staff: 2 }, 1] } }), sheetOf({ team: { present: [{ staff: 3 }, 1] } }), asked), 1);
  assert.equal(countDiffering(sheetOf({ answers: { 'rooms.quiet': [null, 3] } }), there, asked), 0);
});

test('counts answers that are asked for, and knows whether there is more', () => {
  assert.deepEqual(countAnswers(sheetOf({ answers: { 'rooms.quiet': [1, 1], 'rooms.clean': [null, 1], gone: [1, 1] }, local: { meals: [1, 1], beds: [1, 1] } }), asked), { answers: 2, more: true });
  assert.deepEqual(countAnswers(sheetOf({ notes: { 'rooms.quiet': ['a', 1] } }), asked), { answers: 0, more: true });
  assert.deepEqual(countAnswers(sheetOf({ answers: { gone: [1, 1] } }), asked), { answers: 0, more: false });
});

test('a question named like a part of an object is no answer of its prototype', () => {
  const there = sheetOf({ answers: Object.fromEntries([['constructor', [1, 1] as const]]) });
  assert.equal(countDiffering(sheetOf(), there, { items: ['constructor'], local: [] }), 0);
  assert.deepEqual(chosenSheet(sheetOf(), there, 'here', 9).answers, there.answers);
});
