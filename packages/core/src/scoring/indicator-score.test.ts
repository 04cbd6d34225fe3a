import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorOf, instrumentOf } from '../../test/fixtures/made-scores.ts';
import { declined, dontKnow, missing, notApplicable, profileOf, tableOf } from '../../test/fixtures/made-table.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import type { ScoringProfile } from '../model/profile.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { score } from './score.ts';
import type { IndicatorScore, Scored } from './score-types.ts';
import { uncertainty } from './uncertainty.ts';

const instrument = instrumentOf(
  [indicatorOf('x', 'c', { groups: ['g', 'h'] }), indicatorOf('y', 'c', { groups: ['g', 'h', 'k'] }), indicatorOf('z', 'd', { groups: ['k'] })],
  { groups: ['g', 'h', 'k'], forms: [{ id: 'short', indicators: ['y'] }] },
);
type Sheets = Parameters<typeof tableOf>[1];
const found = (id: string, sheets: Sheets, more: { profile?: ScoringProfile; rosters?: Record<string, number>; form?: string } = {}): IndicatorScore =>
  score({ instrument, table: tableOf(instrument, sheets), profile: profileOf(), ...more }).indicators[id] ?? assert.fail();
const scored = (...args: Parameters<typeof found>): IndicatorScore & Scored => {
  const result = found(...args);
  return result.status === 'scored' ? result : assert.fail(result.reason.code);
};
/** Of x in `g`: 0, 33⅓ and 100 points; in `h`: 66⅔ twice. */
const sheets: Sheets = [['g', 1, 2], ['g', 2, 2], ['h', 3, 2], ['g', 4, 2], ['h', 3, 2]];
const third = 100 / 3;
const varianceOfG = ((0 - 4 * third / 3) ** 2 + (third - 4 * third / 3) ** 2 + (3 * third - 4 * third / 3) ** 2) / 2;

test('an indicator’s value is the equally voiced mean of the groups, its error theirs', () => {
  const x = scored('x', sheets, { rosters: { g: 30 } });
  assertClose(x.value, (4 * third / 3 + 2 * third) / 2, 1e-14);
  const expected = uncertainty(x.value, [{ n: 3, variance: varianceOfG / 4, roster: 30 }, { n: 2, variance: 0, roster: null }], 0.95) ?? assert.fail();
  assertClose(x.uncertainty?.se as number, expected.se, 1e-13);
  assertClose(x.uncertainty?.df as number, expected.df as number, 1e-13);
});

test('a group speaks with the profile’s weight, and not at all with none', () => {
  const by = (groups: Record<string, number>) => ({ profile: profileOf({ weights: { indicators: {}, groups } }) });
  const x = scored('x', sheets, by({ h: 3 }));
  assertClose(x.value, (4 * third / 3 + 3 * 2 * third) / 4, 1e-14);
  const expected = uncertainty(x.value, [{ n: 3, variance: varianceOfG / 16, roster: null }, { n: 2, variance: 0, roster: null }], 0.95) ?? assert.fail();
  assertClose(x.uncertainty?.se as number, expected.se, 1e-13);
  const alone = scored('x', sheets, by({ g: 0 }));
  assertClose(alone.value, 2 * third, 1e-14);
  assert.deepEqual(alone.uncertainty, { se: 0, df: null, interval: [alone.value, alone.value] });
  assert.deepEqual(alone.counts?.levels, [1, 1, 2, 1]);
  // Nor does it lend the others its variance, or stand for them.
  const pooled = scored('x', [...sheets, ['h', 4, 2]], by({ g: 0 }));
  const expectedAlone = uncertainty(pooled.value, [{ n: 3, variance: third ** 2 / 3, roster: null }], 0.95) ?? assert.fail();
  assertClose(pooled.uncertainty?.se as number, expectedAlone.se, 1e-13);
  const nobody = found('x', [['g', 4, 2]], by({ g: 0 }));
  assert.deepEqual(nobody.status === 'insufficient' && nobody.reason, { code: 'no-groups' });
});

test('a group that counts for the construct, but gave no level to the indicator, has no voice in it', () => {
  const x = scored('x', [['g', dontKnow, 2], ['h', 3, 2], ['h', 4, 1], ['g', notApplicable, 3]]);
  assertClose(x.value, (2 * third + 100) / 2, 1e-14);
  assert.ok((x.uncertainty?.se ?? NaN) > 0);
});

test('a group too small for the construct has no voice; whether it is follows the construct and the roster', () => {
  const profile = profileOf({ group: { minRespondents: 3, minShare: 0.5 } });
  assertClose(scored('x', sheets, { profile }).value, 4 * third / 3, 1e-14);
  assertClose(scored('x', sheets, { profile, rosters: { h: 4 } }).value, (4 * third / 3 + 2 * third) / 2, 1e-14);
  assertClose(scored('x', sheets, { profile, rosters: { h: 5 } }).value, 4 * third / 3, 1e-14);
});

test('what stands beside the score: counts, coverage, and how many are at the target', () => {
  const more: Sheets = [...sheets, ['g', dontKnow, 1], ['h', declined, 1], ['h', notApplicable, 1], ['h', missing, 1], ['g', missing, 1]];
  const x = scored('x', more);
  assert.deepEqual(x.counts, { levels: [1, 1, 2, 1], dontKnow: 1, notApplicable: 1, declined: 1, missing: 2 });
  assert.equal(x.coverage, 5 / 9);
  assert.deepEqual(x.atTarget, { count: 3, n: 5, value: 0.6, interval: wilsonInterval(3, 5, 0.95) });
  const { priorities, ...profile } = profileOf({ confidence: 0.8 });
  assert.deepEqual(scored('x', more, { profile: { ...profile, priorities: { ...priorities, target: 2 } } }).atTarget, { count: 4, n: 5, value: 0.8, interval: wilsonInterval(4, 5, 0.8) });
});

test('the interval of the share at target knows of a population only where every group asked is known', () => {
  const interval = (rosters: Record<string, number>) => scored('x', sheets, { rosters }).atTarget?.interval;
  assert.deepEqual(interval({ g: 10, h: 6, k: 100 }), wilsonInterval(3, 5, 0.95, 16));
  assert.deepEqual(interval({ g: 10, h: 6 }), wilsonInterval(3, 5, 0.95, 16));
  assert.deepEqual(interval({ h: 6 }), wilsonInterval(3, 5, 0.95));
});

test('why an indicator has no score', () => {
  const none = { levels: [0, 0, 0, 0], dontKnow: 0, notApplicable: 0, declined: 0, missing: 0 };
  const why = (...args: Parameters<typeof found>) => {
    const { counts, ...rest } = found(...args);
    return { ...rest, counts: counts?.levels };
  };
  assert.deepEqual(found('x', sheets, { form: 'short' }), { status: 'insufficient', reason: { code: 'not-asked' }, counts: none, atTarget: null, coverage: null });
  // What stands in a cell that is not asked is no answer.
  assert.deepEqual(found('z', [['g', 1, 1, 4]]), { status: 'insufficient', reason: { code: 'no-answers' }, counts: none, atTarget: null, coverage: null });
  assert.deepEqual(why('x', [['g', dontKnow, 2]]), { status: 'insufficient', reason: { code: 'no-answers' }, counts: [0, 0, 0, 0], atTarget: null, coverage: 0 });
  assert.deepEqual(why('x', [['g', 4, 2]], { profile: profileOf({ group: { minRespondents: 2, minShare: 1 } }) }), { status: 'insufficient', reason: { code: 'no-groups' }, counts: [0, 0, 0, 1], atTarget: { count: 1, n: 1, value: 1, interval: wilsonInterval(1, 1, 0.95) }, coverage: 1 });
});

test('an indicator’s level is that of its score; the test of the next one says what is lacking', () => {
  const at = (...answers: readonly number[]) => scored('x', answers.map((a) => ['g', a, 2]));
  const [low, middle, top] = [at(1), at(2, 3), at(4)];
  assert.deepEqual([low.level, low.ungatedLevel, low.failed], [1, 1, [{ test: 'score', level: 2, passed: false, score: 0, cut: 100 / 6 }]]);
  assert.deepEqual([middle.level, middle.failed], [3, [{ test: 'score', level: 4, passed: false, score: middle.value, cut: 500 / 6 }]]);
  assert.deepEqual([top.level, top.failed], [4, []]);
  assert.deepEqual([top.uncertainty, top.borderline], [null, []]);
  assert.deepEqual(at(2, 2, 2, 3, 3).borderline, [50]);
});
