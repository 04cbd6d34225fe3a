import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { bcaInterval, jackknifeAcceleration, percentileInterval, replicateQuantile } from './bootstrap-intervals.ts';
import { bootstrap, drawResamples, type Strata } from './bootstrap.ts';
import { normalQuantile } from './normal-quantile.ts';
import { quantile } from './quantile.ts';
import { randomGenerator } from './random.ts';

interface Mean {
  y: number[];
  t0: number;
  t: number[];
  accel: number;
  z0_strict: number;
  perc: [number, number];
  bca: [number, number];
  quantile_types: { type: number[]; lo: number[]; hi: number[] };
}

const golden = readGolden<{ mean: Mean }>('bootstrap.json').mean;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const meanOfMeans = (strata: Strata<number>): number => mean(strata.map(mean));
// What R's file holds of replicates has 15 digits; whether one is below the estimate needs the sums themselves.
const replicates = golden.t.map((t) => Math.round(t * 15) / 15);
const estimate = 39 / 15;

test("percentileInterval matches R's boot", () => {
  percentileInterval(replicates, 0.95).forEach((bound, i) => assertClose(bound, golden.perc[i] as number, 1e-13));
  const sorted = replicates.toSorted((a, b) => a - b);
  const type7 = golden.quantile_types.type.indexOf(7);
  assertClose(quantile(sorted, 0.025), golden.quantile_types.lo[type7] as number, 1e-13);
  assertClose(quantile(sorted, 0.975), golden.quantile_types.hi[type7] as number, 1e-13);
});

test("jackknifeAcceleration and bcaInterval match R's boot", () => {
  const acceleration = jackknifeAcceleration([golden.y], meanOfMeans);
  assertClose(acceleration, golden.accel, 1e-11);
  assertClose(normalQuantile(replicates.filter((t) => t < estimate).length / replicates.length), golden.z0_strict, 1e-13);
  bcaInterval(estimate, replicates, acceleration, 0.95).forEach((bound, i) => assertClose(bound, golden.bca[i] as number, 1e-12));
});

// Of a mean over strata, u is (x − x̄) / n apart from the weight, which cancels where all are the same.
test('jackknifeAcceleration of a mean of group means is the skewness of its parts', () => {
  const strata = [[1, 2, 2, 5], [3, 3, 9], [2, 8], [4]];
  const parts = strata.flatMap((y) => y.map((x) => (x - mean(y)) / y.length));
  const power = (k: number): number => parts.reduce((sum, u) => sum + u ** k, 0);
  assertClose(jackknifeAcceleration(strata, meanOfMeans), power(3) / 6 / power(2) ** 1.5, 1e-12);
});

test('bcaInterval without shift or acceleration is the percentile interval', () => {
  const even = Array.from({ length: 400 }, (_, i) => Math.sin(i) + i / 100);
  const median = quantile(even.toSorted((a, b) => a - b), 0.5);
  const [lower, upper] = percentileInterval(even, 0.9);
  const [bcaLower, bcaUpper] = bcaInterval(median, even, 0, 0.9);
  assertClose(bcaLower, lower, 1e-12);
  assertClose(bcaUpper, upper, 1e-12);
});

test('bcaInterval moves with a change of unit, widens with confidence, and stays among the replicates', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 60 });
  const acceleration = fc.double({ min: -0.15, max: 0.15, noNaN: true });
  fc.assert(
    fc.property(values, acceleration, fc.double({ min: 0.5, max: 0.98, noNaN: true }), (t, a, confidence) => {
      const middle = mean(t);
      const [lower, upper] = bcaInterval(middle, t, a, confidence);
      if (Number.isNaN(lower)) return assert.ok(Number.isNaN(upper));
      assert.ok(Math.min(...t) <= lower && lower <= upper && upper <= Math.max(...t));
      const [scaledLower, scaledUpper] = bcaInterval(2 * middle, t.map((x) => 2 * x), a, confidence);
      assert.ok(Math.abs(scaledLower - 2 * lower) < 1e-9 && Math.abs(scaledUpper - 2 * upper) < 1e-9);
      const [wideLower, wideUpper] = bcaInterval(middle, t, a, confidence + 0.01);
      assert.ok(Number.isNaN(wideLower) || (wideLower <= lower && wideUpper >= upper));
    }),
  );
});

test('percentileInterval and bcaInterval cover the mean of a skewed population about as often as they say', () => {
  const uniform = randomGenerator(11);
  let [percentile, bca] = [0, 0];
  const trials = 300;
  for (let trial = 0; trial < trials; trial++) {
    const strata = [Array.from({ length: 30 }, () => -Math.log(1 - uniform()))];
    const found = bootstrap(strata, meanOfMeans, drawResamples([30], 399, uniform));
    const covers = ([lower, upper]: readonly [number, number]): number => (lower <= 1 && 1 <= upper ? 1 : 0);
    percentile += covers(percentileInterval(found.replicates, 0.9));
    bca += covers(bcaInterval(found.estimate, found.replicates, jackknifeAcceleration(strata, meanOfMeans), 0.9));
  }
  // 90 % of 300, less a few points at this size of sample, five standard errors of 5.2 to either side.
  for (const count of [percentile, bca]) assert.ok(Math.abs(count - 262) < 26, `${percentile} ${bca}`);
});

test('replicateQuantile is a replicate at whole ranks, between two of them otherwise, and rises', () => {
  const nine = [1, 2, 4, 8, 16, 32, 64, 128, 256];
  nine.forEach((t, k) => assertClose(replicateQuantile(nine, (k + 1) / 10), t, 1e-12));
  // Half of the way in normal quantiles.
  const p = 0.5 + 0.0507;
  assertClose(replicateQuantile(nine, p), 16 + (16 * normalQuantile(p)) / normalQuantile(0.6), 1e-12);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(share, share, (a, b) => replicateQuantile(nine, Math.min(a, b)) <= replicateQuantile(nine, Math.max(a, b)) + 1e-9));
});

test('replicateQuantile at and beyond the ends', () => {
  for (const [p, t] of [[0, 1], [0.01, 1], [0.99, 3], [1, 3]] as const) assert.equal(replicateQuantile([1, 2, 3], p), t);
  for (const p of [0, 0.3, 0.5, 1]) assert.equal(replicateQuantile([5], p), 5);
  for (const [sorted, p] of [[[], 0.5], [[1, 2], -0.1], [[1, 2], 1.1], [[1, 2], NaN]] as [number[], number][]) assert.ok(Number.isNaN(replicateQuantile(sorted, p)));
});

test('percentileInterval, bcaInterval and jackknifeAcceleration outside their domain', () => {
  const none = [NaN, NaN];
  for (const confidence of [0, 1, -0.5, 1.5, NaN]) {
    assert.deepEqual(percentileInterval([1, 2, 3], confidence), none);
    assert.deepEqual(bcaInterval(2, [1, 2, 3], 0, confidence), none);
  }
  for (const t of [[], [1, NaN, 3], [1, Infinity, 3]]) {
    assert.deepEqual(percentileInterval(t, 0.95), none);
    assert.deepEqual(bcaInterval(2, t, 0, 0.95), none);
  }
  assert.deepEqual(percentileInterval([4], 0.95), [4, 4]);
  // No replicate below the estimate, or all of them; and equal ones.
  for (const at of [0.5, 9, NaN]) assert.deepEqual(bcaInterval(at, [1, 2, 3], 0, 0.95), none);
  assert.deepEqual(bcaInterval(2, [2, 2, 2], 0, 0.95), none);
  for (const a of [0.9, -0.9, NaN, Infinity]) assert.deepEqual(bcaInterval(2.5, [1, 2, 3, 4], a, 0.95), none);
  // The pole itself: 1 − a z is 0 at the upper end.
  const pole = 1 / normalQuantile(0.95);
  assert.equal(1 - pole * normalQuantile(0.95), 0);
  assert.deepEqual(bcaInterval(2.5, [1, 2, 3, 4], pole, 0.9), none);
  for (const strata of [[], [[]], [[3]], [[2, 2], [5]]]) assert.ok(Number.isNaN(jackknifeAcceleration(strata, meanOfMeans)));
  assert.ok(Number.isNaN(jackknifeAcceleration([[1, 2, 4]], ([y = []]) => (y.includes(4) ? 1 : NaN))));
});
