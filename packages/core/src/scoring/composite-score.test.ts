import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constructAt, indicatorOf, instrumentOf, noConstruct } from '../../test/fixtures/made-scores.ts';
import { profileOf } from '../../test/fixtures/made-table.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import type { Composite, Instrument } from '../model/instrument.ts';
import type { ScoringProfile } from '../model/profile.ts';
import { type Certainty, compositeParts, compositeScores, type PartFigure } from './composite-score.ts';
import { addCoefficients } from './figure.ts';
import type { CompositeScore, Scored } from './score-types.ts';
import { scoringPlan } from './scoring-plan.ts';

const tags = ['t'];
const instrumentWith = (composites: readonly Composite[]): Instrument =>
  instrumentOf([indicatorOf('a1', 'a', { weight: 1, tags }), indicatorOf('a2', 'a', { weight: 3 }), indicatorOf('b1', 'b', { weight: 2, tags: ['u', 't'] }), indicatorOf('b2', 'b', { tags: ['u'] }), indicatorOf('c1', 'c')], { composites, forms: [{ id: 'short', indicators: ['a2', 'b1'] }] });

interface Made {
  readonly values?: Readonly<Record<string, readonly [value: number, level: number] | null>>;
  readonly profile?: ScoringProfile;
  readonly form?: string;
  readonly certainty?: Certainty;
}

/** The composites of constructs a, b and c with these values; each construct's coefficient is 1 for the one group. */
function scoresOf(composites: readonly Composite[], { values = { a: [20, 2], b: [60, 3], c: [90, 4] }, profile = profileOf(), form, certainty = () => null }: Made = {}): Readonly<Record<string, CompositeScore>> {
  const figures = new Map(['a', 'b', 'c'].map((id, i): [string, PartFigure] => {
    const of = values[id];
    return [id, of ? { score: constructAt(...of), coefficients: new Map([[i, Float64Array.of(1)]]) } : { score: noConstruct, coefficients: null }];
  }));
  return compositeScores(scoringPlan(instrumentWith(composites), profile, form), certainty, figures);
}
const mean = (id: string, of: Readonly<Record<string, number>>, more: Partial<Composite> = {}): Composite => ({ id, kind: 'mean', of: Object.entries(of).map(([part, weight]) => ({ id: part, weight })), ...more } as Composite);
const only = (composite: Composite, made?: Made): CompositeScore => scoresOf([composite], made)[composite.id] ?? assert.fail();

test('a mean weighs its parts, a lens by the share of indicator weight that carries the tag', () => {
  const parts = (composite: Composite, form?: string) => compositeParts(composite, scoringPlan(instrumentWith([composite]), profileOf(), form));
  assert.deepEqual(parts({ id: 'm', kind: 'mean', of: [{ id: 'b', weight: 2 }, { id: 'a' }] }), [{ id: 'b', weight: 2, isMeasured: true }, { id: 'a', weight: 1, isMeasured: true }]);
  const lens: Composite = { id: 'l', kind: 'lens', tag: 't', over: ['a', 'b', 'c'] };
  assert.deepEqual(parts(lens), [{ id: 'a', weight: 1 / 4, isMeasured: true }, { id: 'b', weight: 2 / 3, isMeasured: true }]);
  // On a form, the weights stay; measured is what is asked with the tag.
  assert.deepEqual(parts(lens, 'short'), [{ id: 'a', weight: 1 / 4, isMeasured: false }, { id: 'b', weight: 2 / 3, isMeasured: true }]);
});

test('a composite is the weighted mean of its parts, with what each adds', () => {
  const m = only(mean('m', { a: 1, b: 3 }));
  assert.deepEqual([m.status === 'scored' && m.value, m.contributions, m.weightShare, m.remarks], [50, [{ id: 'a', share: 0.25, points: 5 }, { id: 'b', share: 0.75, points: 45 }], 1, []]);
});

test('a composite without some of its parts says so; without too many it has no score', () => {
  const values = { a: [20, 2], b: [60, 3], c: null } as const;
  const m = only(mean('m', { a: 1, b: 1, c: 2 }), { values });
  assert.deepEqual([m.status === 'scored' && m.value, m.weightShare, m.remarks], [40, 0.5, [{ code: 'parts-missing', params: { missing: ['c'] } }]]);
  const strict = profileOf({ composite: { minWeightShare: 0.6, slack: 1 } });
  assert.deepEqual(only(mean('m', { a: 1, b: 1, c: 2 }), { values, profile: strict }), {
    status: 'insufficient', reason: { code: 'too-little-weight', params: { share: 0.5, needed: 0.6, missing: ['c'] } }, contributions: [], weightShare: 0.5, compensability: null, limiting: [], remarks: [],
  });
  // Nothing is not a mean, however little is asked for.
  const nothing = only(mean('m', { c: 1 }), { values });
  assert.deepEqual(nothing.status === 'insufficient' && nothing.reason, { code: 'too-little-weight', params: { share: 0, needed: 0, missing: ['c'] } });
  const empty = only({ id: 'l', kind: 'lens', tag: 'nobody', over: ['a', 'b'] });
  assert.deepEqual([empty.status === 'insufficient' && empty.reason, empty.weightShare], [{ code: 'too-little-weight', params: { share: 0, needed: 0, missing: [] } }, 0]);
  const unknown = only(mean('m', { a: 1, ghost: 1 }));
  assert.deepEqual(unknown.remarks, [{ code: 'parts-missing', params: { missing: ['ghost'] } }]);
});

test('a lens leaves out a scored construct of which the form asks nothing with the tag', () => {
  const l = only({ id: 'l', kind: 'lens', tag: 't', over: ['a', 'b'] }, { form: 'short' });
  assertClose(l.weightShare, (2 / 3) / (2 / 3 + 1 / 4), 1e-15);
  assert.deepEqual([l.status === 'scored' && l.value, l.remarks], [60, [{ code: 'parts-missing', params: { missing: ['a'] } }]]);
});

test('parts and caps come before the whole, in whatever order they are defined', () => {
  const list = [mean('outer', { inner: 1, c: 1 }, { cappedBy: ['cap'] }), mean('inner', { a: 1, b: 1 }), mean('cap', { a: 1 })];
  for (const composites of [list, list.toReversed(), [list[1], list[0], list[2]] as Composite[], [list[2], list[0], list[1]] as Composite[]]) {
    const scores = scoresOf(composites);
    assert.deepEqual(Object.keys(scores), composites.map((c) => c.id));
    const { outer } = scores as { outer: CompositeScore & Scored };
    // (40 + 90) / 2, held by what is at 20
    assert.deepEqual([outer.value, outer.limiting, outer.level, outer.remarks], [65, ['cap'], 3, []]);
  }
  const lens = scoresOf([mean('outer', { l: 1 }), { id: 'l', kind: 'lens', tag: 't', over: ['b'] }]);
  assert.equal((lens['outer'] as Scored).value, 60);
});

test('a composite’s level is held near its weakest part, or what caps it, and says which test failed', () => {
  const m = only(mean('m', { a: 1, c: 9 }), { values: { a: [20, 1], b: null, c: [100, 4] } }) as CompositeScore & Scored;
  assert.deepEqual([m.value, m.level, m.ungatedLevel, m.limiting], [92, 2, 4, ['a']]);
  assert.deepEqual(m.failed, [{ test: 'cap', level: 3, passed: false, weakest: ['a'], weakestLevel: 1 }]);
  const capped = only(mean('m', { c: 1 }, { cappedBy: ['a', 'b', 'c'] }), { values: { a: [30, 2], b: [30, 2], c: [60, 4] }, profile: profileOf({ composite: { minWeightShare: 0, slack: 2 } }) }) as CompositeScore & Scored;
  assert.deepEqual([capped.level, capped.limiting, capped.failed], [3, ['a', 'b'], [{ test: 'score', level: 4, passed: false, score: 60, cut: 500 / 6 }]]);
  assert.deepEqual(only(mean('m', { c: 1 }, { cappedBy: [] })).limiting, []);
});

test('a cap without a score caps nothing, and is named', () => {
  const m = only(mean('m', { c: 1 }, { cappedBy: ['a', 'b', 'ghost'] }), { values: { a: null, b: [60, 3], c: [90, 4] } });
  assert.deepEqual([m.limiting, m.remarks], [['b'], [{ code: 'caps-unscored', params: { missing: ['a', 'ghost'] } }]]);
  assert.deepEqual(only(mean('m', { c: 1 }, { cappedBy: ['a', 'b'] })).remarks, []);
});

test('a composite is as sure as its coefficients say; coefficients of one construct add up', () => {
  const seen: (readonly [number, readonly (readonly [number, readonly number[]])[]])[] = [];
  const certainty: Certainty = (value, coefficients) => {
    seen.push([value, [...coefficients].map(([c, a]) => [c, [...a]])]);
    return { se: 5, df: 9, interval: [40, 60] };
  };
  const scores = scoresOf([mean('half', { a: 1, b: 1 }), mean('m', { half: 1, b: 3 })], { certainty });
  assert.deepEqual(seen, [[40, [[0, [0.5]], [1, [0.5]]]], [55, [[0, [0.125]], [1, [0.875]]]]]);
  assert.deepEqual((scores['m'] as Scored).borderline, [50]);
  assert.deepEqual(only(mean('m', { a: 1 })).status === 'scored' && (only(mean('m', { a: 1 })) as Scored).borderline, []);
  const sum = new Map<number, Float64Array>();
  addCoefficients(sum, new Map([[4, Float64Array.of(1, 2)]]), 0.5);
  addCoefficients(sum, new Map([[4, Float64Array.of(3, 0)], [1, Float64Array.of(0, 1)]]), 2);
  assert.deepEqual([...sum].map(([c, a]) => [c, [...a]]), [[4, [6.5, 1]], [1, [0, 2]]]);
});

test('the compensability panel: what a weak part costs', () => {
  const panel = only(mean('m', { a: 1, b: 3 }), { values: { a: [0, 1], b: [100, 4], c: null } }).compensability ?? assert.fail();
  // y is 1 and 100
  assertClose(panel.arithmetic, 75, 1e-12);
  assertClose(panel.geometric, (100 ** 0.75 - 1) / 0.99, 1e-12);
  assertClose(panel.harmonic, (1 / (0.25 / 1 + 0.75 / 100) - 1) / 0.99, 1e-12);
  assert.equal(panel.minimum, 0);
});
