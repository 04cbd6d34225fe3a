import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorOf, instrumentOf } from '../../test/fixtures/made-scores.ts';
import { declined, dontKnow, notApplicable, profileOf, tableOf, times } from '../../test/fixtures/made-table.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { etaSquared } from '../statistics/eta-squared.ts';
import { icc1 } from '../statistics/icc1.ts';
import { meanAndVariance } from '../statistics/mean-and-variance.ts';
import { scoreAll } from './score.ts';
import type { ConstructScore, Scored } from './score-types.ts';
import { scoringPlan } from './scoring-plan.ts';

const groups = ['g', 'h', 'k'];
const instrument = instrumentOf([indicatorOf('d', 'd', { groups }), indicatorOf('x', 'c', { groups: ['g', 'h', 'k'] })], { groups, forms: [{ id: 'short', indicators: ['d'] }] });
type Sheets = Parameters<typeof tableOf>[1];
interface More {
  readonly profile?: ScoringProfile;
  readonly rosters?: Readonly<Record<string, number>>;
  readonly form?: string;
  readonly fewestPeople?: number;
  readonly of?: typeof instrument;
}
const construct = (sheets: Sheets, { profile = profileOf(), rosters = {}, form, fewestPeople, of = instrument }: More = {}): ConstructScore =>
  scoreAll(scoringPlan(of, profile, form), tableOf(of, sheets), rosters, fewestPeople).scores.constructs['c'] ?? assert.fail();
const scored = (...args: Parameters<typeof construct>): ConstructScore & Scored => {
  const found = construct(...args);
  return found.status === 'scored' ? found : assert.fail(found.reason.code);
};
const reasonOf = (...args: Parameters<typeof construct>) => {
  const found = construct(...args);
  return found.status === 'insufficient' ? found.reason : found.value;
};
const constructRules = (change: Partial<ScoringProfile['construct']>, more: Partial<ScoringProfile> = {}): ScoringProfile => profileOf({ construct: { ...communityProfile.construct, minGroups: 1, minGroupShare: 0, ...change }, ...more });
/** Means of 0 and 100 points from three and one. */
const apart: Sheets = [...times(3, ['g', 1, 1] as const), ['h', 1, 4]];

test('every group that counts has one voice, whatever its size, unless the profile weighs them', () => {
  const c = scored(apart);
  assert.deepEqual([c.value, c.respondentMean, c.range, c.bounds], [50, 25, 100, [100 / 3, 200 / 3]]);
  assert.deepEqual([c.groupShare, c.missingGroups], [2 / 3, ['k']]);
  const weighed = scored(apart, { profile: profileOf({ weights: { indicators: {}, groups: { h: 3, k: 4 } } }) });
  // with k, of 4 in 8, at 0 and at 100
  assert.deepEqual([weighed.value, weighed.bounds], [75, [37.5, 87.5]]);
});

test('a group without weight has no voice, is not expected and not missed', () => {
  const profile = profileOf({ weights: { indicators: {}, groups: { h: 0, k: 0 } } });
  const c = scored(apart, { profile });
  assert.deepEqual([c.value, c.groupShare, c.missingGroups, c.respondentMean, c.bounds], [0, 1, [], 0, [0, 0]]);
  assert.deepEqual([c.range, c.etaSquared, c.icc1], [null, null, null]);
  assert.deepEqual(c.groups['h'], { n: 1, roster: null, mean: 100, variance: null, present: true });
});

test('why a construct has no score', () => {
  assert.deepEqual(reasonOf(apart, { form: 'short' }), { code: 'not-asked' });
  assert.deepEqual(reasonOf([['g', 1, dontKnow]]), { code: 'no-groups', params: { missing: groups } });
  assert.deepEqual(reasonOf(apart, { profile: constructRules({ minGroups: 3 }) }), { code: 'too-few-groups', params: { present: 2, needed: 3, missing: ['k'] } });
  assert.deepEqual(reasonOf(apart, { profile: constructRules({ minGroupShare: 0.7 }) }), { code: 'group-share-too-small', params: { share: 2 / 3, needed: 0.7, missing: ['k'] } });
  assert.equal(reasonOf(apart, { profile: constructRules({ minGroupShare: 2 / 3, minGroups: 2 }) }), 50);
  assert.deepEqual(reasonOf(apart, { fewestPeople: 5 }), { code: 'too-few-people', params: { needed: 5 } });
  assert.equal(reasonOf(apart, { fewestPeople: 4 }), 50);
  // The first reason is the one that is given.
  assert.deepEqual(reasonOf([], { fewestPeople: 5, profile: constructRules({ minGroups: 3, minGroupShare: 1 }) }), { code: 'no-groups', params: { missing: groups } });
});

test('beside no score stands no figure that would be one', () => {
  const c = construct(apart, { profile: constructRules({ minGroups: 3 }) });
  assert.deepEqual([c.bounds, c.contributions, c.remarks, c.groupShare, c.missingGroups], [null, [], [], 2 / 3, ['k']]);
  const none = construct([]);
  assert.deepEqual([none.respondentMean, none.groupShare, none.coverage, none.range], [null, 0, null, null]);
});

test('who is expected: those the profile names; else all asked, or with one voice those that answered', () => {
  const share = (change: Partial<ScoringProfile['construct']>, more: Partial<ScoringProfile> = {}, sheets: Sheets = apart) => {
    const { groupShare, missingGroups } = construct(sheets, { profile: constructRules(change, more) });
    return [groupShare, missingGroups];
  };
  assert.deepEqual(share({ expectedGroups: ['g', 'k'] }), [1 / 2, ['k']]);
  assert.deepEqual(share({ expectedGroups: ['g'] }), [1, []]);
  assert.deepEqual(share({}, { voice: 'one-group' }), [1, []]);
  assert.deepEqual(share({}, { voice: 'consensus' }, []), [0, []]);
  // Nobody of those asked was expected: who is there is enough.
  assert.deepEqual(share({ expectedGroups: ['elsewhere'] }), [1, []]);
  assert.deepEqual(share({ expectedGroups: ['elsewhere'] }, {}, []), [0, []]);
});

test('remarks: groups that are missing, and voices that differ by more than the profile’s gap', () => {
  const differ = { code: 'voices-differ', params: { equal: 50, respondents: 25 } };
  const missing = { code: 'missing-groups', params: { groups: ['k'] } };
  assert.deepEqual(scored(apart).remarks, [missing, differ]);
  assert.deepEqual(scored(apart, { profile: constructRules({ voiceGap: 25 }) }).remarks, [missing]);
  assert.deepEqual(scored(apart, { profile: constructRules({ voiceGap: 24, expectedGroups: ['g', 'h'] }) }).remarks, [differ]);
  const reversed = scored([...times(3, ['g', 1, 4] as const), ['h', 1, 1]], { profile: constructRules({ expectedGroups: ['g', 'h'] }) });
  assert.deepEqual(reversed.remarks, [{ code: 'voices-differ', params: { equal: 50, respondents: 75 } }]);
  assert.deepEqual(scored([['g', 1, 2], ['h', 1, 2], ['k', 1, 2]]).remarks, []);
});

test('how far groups stand apart, of those that count', () => {
  const answers = { g: [1, 2, 2], h: [3, 4], k: [4] };
  const sheets = Object.entries(answers).flatMap(([group, codes]) => codes.map((code) => [group, 1, code] as const));
  const moments = (...of: readonly (keyof typeof answers)[]) => of.map((g) => meanAndVariance(answers[g].map((a) => (100 * (a - 1)) / 3)));
  const all = scored(sheets);
  assertClose(all.etaSquared as number, etaSquared(moments('g', 'h', 'k')), 1e-13);
  assertClose(all.icc1 as number, icc1(moments('g', 'h', 'k')), 1e-13);
  const two = scored(sheets, { profile: profileOf({ group: { minRespondents: 2, minShare: 1 } }) });
  assertClose(two.range as number, 500 / 6 - 200 / 9, 1e-13);
  assertClose(two.etaSquared as number, etaSquared(moments('g', 'h')), 1e-13);
  assertClose(two.icc1 as number, icc1(moments('g', 'h')), 1e-13);
  // Where nothing varies there is no share of it.
  const same = scored([['g', 1, 2], ['h', 1, 2]]);
  assert.deepEqual([same.range, same.etaSquared, same.icc1], [0, null, null]);
});

const pair = instrumentOf(
  [indicatorOf('d', 'd', { groups }), indicatorOf('x', 'c', { groups: ['g'], core: true }), indicatorOf('y', 'c', { groups: ['g', 'h'], weight: 3 }), indicatorOf('z', 'c', { groups: ['k'] })],
  { groups, forms: [{ id: 'two', indicators: ['x', 'y'] }] },
);

test('coverage is the share of what could be answered of this construct, by weight', () => {
  // x: 1 of 2, y: 2 of 4 (one not applicable), z: nobody there
  const sheets: Sheets = [['g', 4, 2, 2], ['g', 4, dontKnow, declined], ['h', 4, 4, notApplicable], ['h', 4, 4, 3], ['h', 4, 4, dontKnow]];
  assertClose(construct(sheets, { of: pair }).coverage as number, (1 * 1 + 3 * 2) / (1 * 2 + 3 * 4), 1e-15);
  assertClose(construct(sheets.slice(0, 1), { of: pair }).coverage as number, 1, 1e-15);
});

test('contributions split the value and the voice exactly; an indicator nobody answered has none', () => {
  const c = scored([['g', 4, 2, 4], ['g', 4, dontKnow, 3], ['h', 4, 1, 1], ['h', 4, 1, 3]], { of: pair });
  // g: x has ¼ of one of two sheets; h answers y alone
  assert.deepEqual(c.contributions.map((part) => part.id), ['x', 'y']);
  assertClose(c.contributions[0]?.share as number, 1 / 16, 1e-14);
  assertClose(c.contributions[1]?.share as number, 15 / 16, 1e-14);
  assertClose(c.contributions[0]?.points as number, 100 / 3 / 16, 1e-14);
  assertClose((c.contributions[0]?.points as number) + (c.contributions[1]?.points as number), c.value, 1e-14);
});

test('the gates see this construct’s indicators that are asked, with their levels', () => {
  // y at the top, x at the bottom: 75 points are level 3 by score, the core holds level 2
  const sheets: Sheets = [['g', 1, 1, 4], ['g', 1, 1, 4]];
  const c = scored(sheets, { of: pair, form: 'two' });
  assert.deepEqual([c.value, c.ungatedLevel, c.level], [75, 3, 2]);
  assert.deepEqual(c.failed, [{ test: 'core', level: 3, passed: false, needed: 2, failing: ['x'] }]);
  // The other way round, what is not core may be low, but then it fails by breadth.
  const low = scored([['g', 1, 4, 1], ['g', 1, 4, 1]], { of: pair });
  assert.deepEqual([low.value, low.level, low.failed.map((t) => t.test)], [25, 1, ['breadth']]);
  const strict = scored([['g', 1, 4, 2], ['g', 1, 4, 2]], { of: pair, profile: profileOf({ level: { coreSlack: 0, breadth: 0 } }) });
  assert.deepEqual([strict.value, strict.level, strict.failed], [50, 3, [{ test: 'score', level: 4, passed: false, score: 50, cut: 500 / 6 }]]);
});

test('where no error can be known, no cut is borderline', () => {
  const c = scored([['g', 1, 2]]);
  assert.deepEqual([c.uncertainty, c.borderline], [null, []]);
  assert.deepEqual(scored([['g', 1, 2], ['g', 1, 3], ['g', 1, 3], ['g', 1, 2], ['g', 1, 3]]).borderline, [50]);
});
