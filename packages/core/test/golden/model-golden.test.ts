import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, personCoverage, personScores, readAnswers, scoringPlan } from '../../src/index.ts';
import { weigh } from '../../src/priorities/rank.ts';
import { simulateRanks } from '../../src/priorities/simulate-ranks.ts';
import type { Scored } from '../../src/scoring/score-types.ts';
import { assertClose, golden, goldenAdministration } from './golden-files.ts';

const expected = golden('model-golden.json');
const { instrument, profile, rosters, rows } = goldenAdministration();
const { table, issues } = readAnswers(instrument, rows);
const plan = scoringPlan(instrument, profile);
// assess is typed for Response rows; the golden rows come from a CSV, as a file of answers does
const result = assess({ instrument, profile, rosters, responses: table, smallestGroup: 1 });

const list = (x: unknown): readonly string[] => (Array.isArray(x) ? x : [x]) as string[];
const scored = (s: unknown, what: string): Scored => {
  assert.equal((s as Scored | undefined)?.status, 'scored', what);
  return s as Scored;
};

test('every golden row is usable', () => assert.deepEqual(issues, []));

test('person × construct: coverage and score of 1,755 cells', () => {
  const { scores } = personScores(plan, table);
  const coverage = personCoverage(plan, table);
  const constructs = instrument.constructs.map((c) => c.id);
  const rowOf = new Map(table.respondents?.map((id, i) => [id, i]));
  assert.equal(expected.person.length, 1755);
  for (const { resp, cond, cov, score } of expected.person) {
    const at = (rowOf.get(resp) as number) * constructs.length + constructs.indexOf(cond);
    if (cov === null) assert.ok(Number.isNaN(coverage[at]), `${resp} ${cond} is not applicable`);
    else assertClose(coverage[at], cov, `${resp} ${cond} coverage`);
    if (score === null) assert.ok(Number.isNaN(scores[at]), `${resp} ${cond} is missing`);
    else assertClose(scores[at], score, `${resp} ${cond} score`);
  }
});

test('group × construct: n, roster, mean, variance, presence', () => {
  for (const { cond, group, n, N, mean, var: variance, present } of expected.group_condition) {
    const found = result.constructs[cond]?.groups[group];
    const what = `${cond} ${group}`;
    assert.equal(found?.n, n, what);
    assert.equal(found?.roster, N ?? null, what);
    assert.equal(found?.present, present, what);
    assertClose(found?.mean, mean ?? null, `${what} mean`);
    assertClose(found?.variance, variance ?? null, `${what} variance`);
  }
});

test('indicator: equal-voice mean, level, shares of the five answers', () => {
  const n = new Map<string, number>();
  for (const { item } of rows) n.set(item as string, (n.get(item as string) ?? 0) + 1);
  for (const e of Object.values<any>(expected.item)) {
    const found = result.indicators[e.id];
    const asked = n.get(e.id) as number;
    assertClose(scored(found, e.id).value, e.mean, `${e.id} mean`);
    assert.equal(scored(found, e.id).level, e.level, e.id);
    assert.deepEqual(found?.counts?.levels, e.freq, e.id);
    assertClose((found?.counts?.dontKnow ?? NaN) / asked, e.dk_rate, `${e.id} don't know`);
    assertClose((found?.counts?.notApplicable ?? NaN) / asked, e.na_rate, `${e.id} not applicable`);
    assertClose((found?.counts?.missing ?? NaN) / asked, e.skip_rate, `${e.id} skipped`);
  }
});

test('construct: score, uncertainty, bounds, means beside it, spread between groups', () => {
  for (const e of Object.values<any>(expected.condition)) {
    const found = result.constructs[e.id];
    const s = scored(found, e.id);
    assertClose(s.value, e.score, `${e.id} score`);
    assertClose(s.uncertainty?.se, e.se, `${e.id} se`);
    assertClose(s.uncertainty?.df, e.df, `${e.id} df`);
    s.uncertainty?.interval.forEach((x, i) => assertClose(x, e.ci[i], `${e.id} interval`));
    found?.bounds?.forEach((x, i) => assertClose(x, e.bounds_missing_groups[i], `${e.id} bounds`));
    assertClose(found?.groupShare, e.group_share, `${e.id} group share`);
    assert.deepEqual(found?.missingGroups, list(e.missing_groups), e.id);
    assertClose(found?.respondentMean, e.respondent_mean, `${e.id} respondent mean`);
    assertClose(found?.range, e.range, `${e.id} range`);
    assertClose(found?.icc1, e.icc1, `${e.id} ICC(1)`);
    assertClose(found?.etaSquared, e.eta2, `${e.id} η²`);
    assertClose(found?.contributions.reduce((sum, c) => sum + c.points, 0), e.score, `${e.id} contributions`);
  }
});

test('construct level: ungated, gated, tests of the next level', () => {
  for (const e of Object.values<any>(expected.condition_level)) {
    const s = scored(result.constructs[e.id], e.id);
    assert.equal(s.ungatedLevel, e.ungated, e.id);
    assert.equal(s.level, e.level, e.id);
    const failed = s.failed.map((t) => t.test);
    for (const gate of ['score', 'core', 'breadth'] as const) assert.equal(!failed.includes(gate), e.next_level_tests[gate], `${e.id} ${gate}`);
  }
});

test('composites: score, uncertainty, other means, level, weakest parts', () => {
  for (const e of [...Object.values<any>(expected.theme), { id: 'overall', ...expected.overall }]) {
    const found = result.composites[e.id];
    const s = scored(found, e.id);
    assertClose(s.value, e.score, `${e.id} score`);
    assertClose(s.uncertainty?.se, e.se, `${e.id} se`);
    assertClose(s.uncertainty?.df, e.df, `${e.id} df`);
    s.uncertainty?.interval.forEach((x, i) => assertClose(x, e.ci[i], `${e.id} interval`));
    assertClose(found?.compensability?.geometric, e.geometric, `${e.id} geometric`);
    if (e.harmonic !== undefined) assertClose(found?.compensability?.harmonic, e.harmonic, `${e.id} harmonic`);
    if (e.min !== undefined) assertClose(found?.compensability?.minimum, e.min, `${e.id} minimum`);
    assert.equal(s.ungatedLevel, e.ungated, e.id);
    assert.equal(s.level, e.level, e.id);
    if (e.limiting !== undefined) assert.deepEqual(found?.limiting, list(e.limiting), e.id);
  }
});

test('priorities: every factor, and the order', () => {
  assert.deepEqual(result.priorities.map((p) => p.id), expected.order);
  for (const p of result.priorities) {
    const e = expected.priorities[p.id];
    assert.equal(p.level, e.level, p.id);
    assert.equal(p.targetLevel, e.target_level, p.id);
    assert.equal(p.effort, e.effort, p.id);
    assert.equal(p.limits.length > 0, e.limiting, p.id);
    assert.deepEqual(p.blockedBy, e.blocked_by, p.id);
    assertClose(p.target, e.target, `${p.id} target`);
    assertClose(p.gain, e.gain, `${p.id} gain`);
    assertClose(p.confidence, e.confidence, `${p.id} confidence`);
    assertClose((p.gain * (p.confidence ?? NaN)) / p.effort, e.roi, `${p.id} gain for effort`);
    assertClose(p.unlock, e.unlock, `${p.id} unlock`);
    assertClose(p.priority, e.priority, `${p.id} priority`);
  }
});

test('rank honesty: the golden draws give the golden ranks', () => {
  const { Z, U, prob_top3, mean_rank, q05, q95 } = expected.montecarlo;
  const normals: number[] = Z.flat();
  const uniforms: number[] = U.flat();
  let z = 0;
  let u = 0;
  const draws = { normal: () => normals[z++] as number, uniform: () => uniforms[u++] as number };
  // candidates in instrument order, as the golden matrices have their columns
  const honesty = simulateRanks(plan, result, weigh(plan, result), draws);
  assert.equal(z, normals.length);
  instrument.constructs.forEach(({ id }, i) => {
    assertClose(honesty[i]?.topThree, prob_top3[i], `${id} top three`);
    assertClose(honesty[i]?.meanRank, mean_rank[i], `${id} mean rank`);
    assertClose(honesty[i]?.rankInterval[0], q05[i], `${id} 5 %`);
    assertClose(honesty[i]?.rankInterval[1], q95[i], `${id} 95 %`);
  });
});
