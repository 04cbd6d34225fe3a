import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { bootstrap, drawResamples, type Strata } from './bootstrap.ts';
import { meanAndVariance } from './mean-and-variance.ts';
import { quantile } from './quantile.ts';
import { randomGenerator } from './random.ts';

interface Mean {
  y: number[];
  R: number;
  index: number[][];
  t0: number;
  t: number[];
  boot_se: number;
  bias: number;
}
interface Stratified {
  groups: Record<string, number[]>;
  R: number;
  index: Record<string, number[][]>;
  t0: number;
  t: number[];
  se: number;
  perc_type7: [number, number];
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const meanOfMeans = (strata: Strata<number>): number => mean(strata.map(mean));
/** R counts from 1. */
const fromZero = (indices: readonly number[] = []): number[] => indices.map((i) => i - 1);

test("bootstrap matches R's boot on its resamples of one sample", () => {
  const golden = readGolden<{ mean: Mean }>('bootstrap.json').mean;
  const found = bootstrap([golden.y], ([y = []]) => mean(y), golden.index.map((indices) => [fromZero(indices)]));
  assert.equal(found.replicates.length, golden.R);
  found.replicates.forEach((t, r) => assertClose(t, golden.t[r] as number, 1e-14, `replicate ${r}`));
  assertClose(found.estimate, golden.t0, 1e-15);
  assertClose(found.bias, golden.bias, 1e-12);
  assertClose(found.standardError, golden.boot_se, 1e-13);
});

test('bootstrap matches R on its resamples of three groups, each with an equal voice', () => {
  const golden = readGolden<{ stratified_balanced: Stratified }>('bootstrap.json').stratified_balanced;
  const names = Object.keys(golden.groups);
  const resamples = Array.from({ length: golden.R }, (_, r) => names.map((name) => fromZero(golden.index[name]?.[r])));
  const found = bootstrap(names.map((name) => golden.groups[name] as number[]), meanOfMeans, resamples);
  assert.equal(found.replicates.length, golden.R);
  found.replicates.forEach((t, r) => assertClose(t, golden.t[r] as number, 1e-14, `replicate ${r}`));
  assertClose(found.estimate, golden.t0, 1e-15);
  assertClose(found.standardError, golden.se, 1e-13);
  const sorted = found.replicates.toSorted((a, b) => a - b);
  golden.perc_type7.forEach((bound, i) => assertClose(quantile(sorted, i === 0 ? 0.025 : 0.975), bound, 1e-13));
});

test('bootstrap of drawn resamples nears the standard error of a mean, √(Σ (x − x̄)²) / n', () => {
  const [first, second] = [[1, 2, 2, 3, 4, 4, 1], [2, 5, 3, 3]];
  const found = bootstrap([first, second], meanOfMeans, drawResamples([7, 4], 20_000, randomGenerator(1)));
  const exact = Math.sqrt([first, second].reduce((sum, y) => sum + meanAndVariance(y).squares / y.length ** 2, 0)) / 2;
  // The standard error of a standard error from R replicates is about 1 / √(2 R) of it: 0.5 %. Allowed are five.
  assertClose(found.standardError, exact, 0.025);
  assert.ok(Math.abs(found.bias) < (5 * exact) / Math.sqrt(20_000));
});

test('bootstrap takes observations of any kind, and leaves them as they were', () => {
  const people = [{ level: 1 }, { level: 3 }] as const;
  const { estimate, replicates } = bootstrap([people], ([s = []]) => s.reduce((sum, { level }) => sum + level, 0), [[[0, 0]], [[1, 0]], [[1, 1]]]);
  assert.deepEqual([estimate, replicates, people.length], [4, [2, 4, 6], 2]);
});

test('drawResamples draws as many as each stratum has, from all of it, and the same from the same seed', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 20 }), fc.integer(), (counts, times, seed) => {
      const drawn = [...drawResamples(counts, times, randomGenerator(seed))];
      assert.equal(drawn.length, times);
      for (const resample of drawn) {
        assert.deepEqual(resample.map((s) => s.length), counts);
        resample.forEach((s, i) => assert.ok(s.every((at) => Number.isInteger(at) && at >= 0 && at < (counts[i] as number))));
      }
      assert.deepEqual([...drawResamples(counts, times, randomGenerator(seed))], drawn);
    }),
  );
  assert.deepEqual([...drawResamples([3], 1, () => 1 - 2 ** -53)], [[[2, 2, 2]]]);
  const draws = [...drawResamples([5], 20_000, randomGenerator(2))].flatMap((resample) => resample.flat());
  for (const i of [0, 1, 2, 3, 4]) assert.ok(Math.abs(draws.filter((at) => at === i).length - 20_000) < 5 * Math.sqrt(1e5 * 0.2 * 0.8), `${i}`);
});

test('bootstrap without replicates, of one replicate, of nobody, and of a statistic without value', () => {
  assert.deepEqual(bootstrap([[1, 3]], meanOfMeans, []), { estimate: 2, replicates: [], bias: NaN, standardError: NaN });
  assert.deepEqual(bootstrap([[1, 3]], meanOfMeans, [[[1, 1]]]), { estimate: 2, replicates: [3], bias: 1, standardError: NaN });
  assert.deepEqual(bootstrap([[7]], meanOfMeans, [[[0]], [[0]]]), { estimate: 7, replicates: [7, 7], bias: 0, standardError: 0 });
  // A resample without a stratum draws nobody of it.
  assert.deepEqual(bootstrap([[1, 3], [5]], (strata) => strata.flat().length, [[[0, 1, 1]], [[], [0]]]).replicates, [3, 1]);
  assert.deepEqual(bootstrap([[]], meanOfMeans, [[[]], [[]]]), { estimate: NaN, replicates: [NaN, NaN], bias: NaN, standardError: NaN });
});
