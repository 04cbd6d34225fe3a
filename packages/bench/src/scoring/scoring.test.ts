import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnswerTable, communityProfile, personScores, scoringPlan } from '@readiness-kit/core';
import { administration } from './administration.ts';
import { agrees, assertAgree } from './agreement.ts';
import { plainObjectAverages, sheets } from './plain-objects.ts';
import { itemsPerSection, sectionCount, sectionInstrument as instrument, sectionItems as sections } from './section-instrument.ts';
import { typedArrayLoop, unrolledTypedArrayLoop } from './typed-arrays.ts';

const rule = communityProfile.person;

/** One respondent a row; the codes given, then "not applicable", fill the first section, level 1 all others. */
function firstSections(rows: readonly (readonly number[])[]): AnswerTable {
  const width = sectionCount * itemsPerSection;
  const answers = new Uint8Array(rows.length * width).fill(1);
  rows.forEach((codes, r) => answers.set(Array.from({ length: itemsPerSection }, (_, i) => codes[i] ?? 9), r * width));
  return { size: rows.length, respondents: rows.map((_, r) => `r${r}`), groups: new Uint8Array(rows.length), answers };
}

function everyContestant(table: AnswerTable): readonly ArrayLike<number>[] {
  return [
    personScores(scoringPlan(instrument, communityProfile), table).scores,
    plainObjectAverages(sheets(instrument, table), sections, 4, rule),
    typedArrayLoop(4, rule, 8)(table),
    unrolledTypedArrayLoop(4, rule)(table),
  ];
}

test('every contestant follows the coverage rule in the same way', () => {
  const cases: readonly (readonly [codes: readonly number[], average: number])[] = [
    [[4, 4, 4, 4, 4, 4, 4, 4], 100],
    [[1, 1, 1, 1, 1, 1, 1, 1], 0],
    [[2, 3, 8, 8], 50], // half answered: just enough
    [[2, 3, 8, 8, 8], NaN],
    [[2, 3, 0, 10], 50], // skipped and declined count as don't-know does
    [[4], 100], // the only one that applies
    [[4, 0], NaN], // one of two: too few items
    [[0, 8, 10], NaN],
    [[], NaN], // nothing applies
  ];
  for (const averages of everyContestant(firstSections(cases.map(([codes]) => codes)))) {
    cases.forEach(([, average], r) => assert.ok(agrees(averages[r * sectionCount] as number, average), `case ${r}: ${averages[r * sectionCount]}, expected ${average}`));
  }
});

test('every contestant finds the same averages for a made-up administration, some of them missing', () => {
  const [expected, ...others] = everyContestant(administration(instrument, 500, 7)) as [ArrayLike<number>, ...ArrayLike<number>[]];
  const missing = Array.from(expected).filter(Number.isNaN).length;
  assert.ok(missing > 100 && missing < 1000, `${missing} of ${expected.length} missing`);
  others.forEach((averages, i) => assertAgree(`contestant ${i + 1}`, averages, expected));
});

test('a difference stops the run', () => {
  assert.throws(() => assertAgree('x', [1, NaN], [1, 2]), /average 1 is NaN, expected 2/);
  assert.throws(() => assertAgree('x', [1 + 1e-8], [1]), /average 0/);
  assert.throws(() => assertAgree('x', [1], [1, 2]), /1 averages, expected 2/);
});

test('an administration is the same for the same seed, and holds every kind of answer', () => {
  const { answers } = administration(instrument, 300, 3);
  assert.deepEqual(answers, administration(instrument, 300, 3).answers);
  assert.notDeepEqual(answers, administration(instrument, 300, 4).answers);
  assert.deepEqual([...new Set(answers)].sort((a, b) => a - b), [0, 1, 2, 3, 4, 8, 9, 10]);
});
