import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communityProfile, type Instrument, midpointCuts, personCoverage, personScores, readAnswers, score, type Scored, scoringPlan } from '../../src/index.ts';
import { gatedLevel, levelTests } from '../../src/scoring/gates.ts';
import { isPresent } from '../../src/scoring/group-means.ts';
import { levelFromScore } from '../../src/scoring/level-from-score.ts';
import { assertClose, golden } from './golden-files.ts';

const cases = golden('model-edge-cases.json');
const cuts = midpointCuts(4);
const actions = (id: string): Instrument['indicators'][number]['actions'] => [1, 2, 3].map((from) => ({ id: `${id}.${from}`, from, effort: 1, lead: 'lead', lever: 'local' }));

/** One construct per entry of `weights`, its indicators with these weights. */
function instrumentOf(weights: readonly (readonly number[])[], groups: readonly string[] = ['g']): Instrument {
  return {
    schemaVersion: 1, id: 'edge', version: '1.0.0', levels: 4, groups,
    constructs: weights.map((_, c) => ({ id: `c${c}`, kind: 'condition' })),
    indicators: weights.flatMap((list, c) => list.map((weight, i) => ({ id: `c${c}.i${i}`, construct: `c${c}`, weight, groups, actions: actions(`c${c}.i${i}`) }))),
    composites: [{ id: 'all', kind: 'mean', of: weights.map((_, c) => ({ id: `c${c}` })) }],
    forms: [{ id: 'f', indicators: ['c0.i0'] }],
  };
}

for (const { why, answers, coverage, score: expected } of cases.person) {
  test(`person: ${why}`, () => {
    const instrument = instrumentOf([answers.map((a: { w: number }) => a.w)]);
    const { table } = readAnswers(instrument, answers.map(({ a }: { a: string }, i: number) => ({ respondent: 'r', group: 'g', item: `c0.i${i}`, answer: a })));
    const plan = scoringPlan(instrument, communityProfile);
    const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);
    assertClose(orNull(personCoverage(plan, table)[0]), coverage, 'coverage');
    assertClose(orNull(personScores(plan, table).scores[0]), expected, 'score');
  });
}

test('level from score, with its guard', () => {
  for (const { score: s, level } of cases.level_from_score) assert.equal(levelFromScore(s, cuts), level, String(s));
});

test('group presence', () => {
  for (const { n, N, present } of cases.group_presence) assert.equal(isPresent(n, N, communityProfile.group), present, `${n} of ${N}`);
});

test('equal voice per group, not per respondent', () => {
  for (const { groups, balanced, respondent } of cases.balance) {
    // means of 80 and 40 from answers of 0 and 100 points in the right shares
    const instrument = instrumentOf([[1]], Object.keys(groups));
    const rows = Object.entries<{ n: number; mean: number }>(groups).flatMap(([group, { n, mean }]) =>
      Array.from({ length: n }, (_, i) => ({ respondent: `${group}${i}`, group, item: 'c0.i0', answer: i < (n * mean) / 100 ? 4 : 1 })));
    const found = score({ instrument, table: readAnswers(instrument, rows).table }).constructs.c0;
    assertClose((found as Scored).value, balanced, 'equal voice');
    assertClose(found?.respondentMean, respondent, 'respondents');
    assert.deepEqual(found?.remarks.map((r) => r.code), ['voices-differ']);
  }
});

test('gates', () => {
  for (const { why, score: s, items, level } of cases.gates) {
    const indicators = items.map((x: { w: number; core: boolean; level: number }, i: number) => ({ id: `i${i}`, weight: x.w, core: x.core, level: x.level }));
    assert.equal(gatedLevel(4, (j) => levelTests(j, s, cuts, indicators, communityProfile.level)).level, level, why);
  }
});

test('a composite stands at most one level above its weakest part', () => {
  for (const { theme_ungated, condition_levels, level } of cases.theme_cap) {
    // one indicator a construct, one respondent in each of two groups' worth of answers at that level
    const instrument = instrumentOf(condition_levels.map(() => [1]), ['a', 'b']);
    const rows = ['a', 'b'].flatMap((group) => [1, 2, 3].flatMap((r) => condition_levels.map((l: number, c: number) => ({ respondent: `${group}${r}`, group, item: `c${c}.i0`, answer: l }))));
    const found = score({ instrument, table: readAnswers(instrument, rows).table }).composites.all as Scored;
    // the cases name the ungated level; where these answers give it, the capped level must match
    if (found.ungatedLevel === theme_ungated) assert.equal(found.level, level, String(condition_levels));
    else assert.equal(found.level, Math.min(found.ungatedLevel, 1 + Math.min(...condition_levels)));
  }
});

test('finite population correction', () => {
  for (const { n, N, factor } of cases.fpc) {
    if (N !== null && N !== n) assertClose(1 - n / N, factor, `${n} of ${N}`);
    const instrument = instrumentOf([[1]], ['a']);
    const rows = Array.from({ length: n }, (_, i) => ({ respondent: `r${i}`, group: 'a', item: 'c0.i0', answer: 1 + (i % 4) }));
    const profile = { ...communityProfile, construct: { ...communityProfile.construct, minGroups: 1, minGroupShare: 0 } };
    const table = readAnswers(instrument, rows).table;
    const free = score({ instrument, table, profile }).constructs.c0 as Scored;
    const finite = score({ instrument, table, profile, rosters: N === null ? {} : { a: N } }).constructs.c0 as Scored;
    assertClose(((finite.uncertainty?.se ?? NaN) / (free.uncertainty?.se ?? NaN)) ** 2, factor, `${n} of ${N}: variance ratio`);
  }
});
