import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { minresLoadings } from './minres-loadings.ts';
import { randomGenerator, standardNormal } from './random.ts';

type Matrix = readonly (readonly number[])[];

const implied = (loadings: readonly number[]): Matrix => loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
const residual = (correlations: Matrix, loadings: readonly number[]): number =>
  correlations.reduce((sum, row, i) => sum + row.reduce((s, r, j) => s + (j < i ? (r - (loadings[i] as number) * (loadings[j] as number)) ** 2 : 0), 0), 0);

test('minresLoadings matches psych on the own scale, to the tolerance of its optimiser', () => {
  const { cor, omega } = readGolden<{ cor: number[][]; omega: { minres_loadings: number[] } }>('psych-own.json');
  const found = minresLoadings(cor);
  assert.equal(found.length, 6);
  found.forEach((x, i) => assertClose(x, omega.minres_loadings[i] as number, 1e-6, `item ${i}`));
  assert.ok(residual(cor, found) <= residual(cor, omega.minres_loadings));
});

test('minresLoadings finds the loadings that made the correlations, whatever their signs', () => {
  const size = fc.double({ min: 0.2, max: 0.95, noNaN: true });
  const loading = fc.tuple(size, fc.boolean()).map(([x, negative]) => (negative ? -x : x));
  fc.assert(
    fc.property(fc.array(loading, { minLength: 3, maxLength: 9 }), (made) => {
      const sum = made.reduce((a, b) => a + b, 0);
      fc.pre(Math.abs(sum) > 1e-6); // with a sum of 0 either sign is right
      const sign = sum < 0 ? -1 : 1;
      const found = minresLoadings(implied(made));
      made.forEach((x, i) => assert.ok(Math.abs((found[i] as number) - sign * x) < 1e-9, `${found.join()} for ${made.join()}`));
    }),
  );
});

test('minresLoadings of three items is the triad √(r₁₂ r₁₃ / r₂₃) (C. Spearman 1927)', () => {
  const [a, b, c] = minresLoadings([[1, 0.3, 0.4], [0.3, 1, 0.5], [0.4, 0.5, 1]]) as [number, number, number];
  assertClose(a, Math.sqrt((0.3 * 0.4) / 0.5), 1e-11);
  assertClose(b, Math.sqrt((0.3 * 0.5) / 0.4), 1e-11);
  assertClose(c, Math.sqrt((0.4 * 0.5) / 0.3), 1e-11);
});

/** Items × respondents, with anything from nothing to nearly everything in common. */
const answers = fc.record({ seed: fc.integer(), items: fc.integer({ min: 3, max: 7 }), common: fc.double({ min: 0, max: 0.9, noNaN: true }) }).map(({ seed, items, common }) => {
  const uniform = randomGenerator(seed);
  const factor = Array.from({ length: 15 }, () => standardNormal(uniform));
  return Array.from({ length: items }, () => factor.map((f) => common * f + (1 - common) * standardNormal(uniform)));
});
/** Cosines between vectors: any such matrix is one of correlations. */
const cosines = (vectors: Matrix): Matrix => {
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * (b[i] as number), 0);
  return vectors.map((a) => vectors.map((b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
};

test('minresLoadings of any correlations leaves no better place to either side, within ±1', () => {
  fc.assert(
    fc.property(answers, (vectors) => {
      const correlations = cosines(vectors);
      const loadings = minresLoadings(correlations);
      assert.equal(loadings.length, vectors.length);
      assert.ok(loadings.every((x) => Math.abs(x) <= 1) && loadings.reduce((a, b) => a + b, 0) >= 0);
      const least = residual(correlations, loadings);
      for (const i of loadings.keys()) {
        for (const step of [-1e-3, 1e-3]) {
          const moved = loadings.map((x, j) => (i === j ? Math.max(-1, Math.min(1, x + step)) : x));
          assert.ok(residual(correlations, moved) >= least - 1e-12);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('minresLoadings follows the items when they change places, to as good an end', () => {
  fc.assert(
    fc.property(answers, (vectors) => {
      const loadings = minresLoadings(cosines(vectors));
      const mirrored = minresLoadings(cosines(vectors.toReversed())).toReversed();
      const [one, other] = [residual(cosines(vectors), loadings), residual(cosines(vectors), mirrored)];
      // What does not settle them, does not in either order.
      assert.ok(Object.is(one, other) || Math.abs(one - other) < 1e-9, `${loadings.join()} ${mirrored.join()}`);
    }),
  );
});

test('minresLoadings holds a Heywood case at 1 and fits the rest beside it', () => {
  // The triad would give λ₁² = 0.8 · 0.8 / 0.5 = 1.28. With λ₁ = 1 the others solve λ³ + λ / 2 = 0.8.
  const [a, b, c] = minresLoadings([[1, 0.8, 0.8], [0.8, 1, 0.5], [0.8, 0.5, 1]]) as [number, number, number];
  assert.equal(a, 1);
  for (const x of [b, c]) assertClose(x ** 3 + x / 2, 0.8, 1e-11);
});

test('minresLoadings takes the better of two ends', () => {
  // Two blocks that share nothing: a factor for either is an end, and the tighter block leaves less.
  const blocks = [0, 1, 2, 3, 4, 5].map((i) => [0, 1, 2, 3, 4, 5].map((j) => (i === j ? 1 : i < 3 !== j < 3 ? 0 : i < 3 ? 0.3 : 0.7)));
  const found = minresLoadings(blocks);
  found.forEach((x, i) => assert.ok(Math.abs(x - (i < 3 ? 0 : Math.sqrt(0.7))) < 1e-9, found.join()));
});

test('minresLoadings judges an end by what is beside the diagonal, which it does not read', () => {
  // The three explain 3 · 0.9² = 2.43 of the squares beside the diagonal, the six 15 · 0.39² = 2.28; of all squares the six explain more.
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  for (const own of [1, 0, NaN, Infinity]) {
    const blocks = places.map((i) => places.map((j) => (i === j ? own : i < 6 !== j < 6 ? 0 : i < 6 ? 0.39 : 0.9)));
    minresLoadings(blocks).forEach((x, i) => assert.ok(Math.abs(x - (i < 6 ? 0 : Math.sqrt(0.9))) < 1e-9, `${own}: ${x}`));
  }
});

test('minresLoadings outside its domain', () => {
  const bad: readonly Matrix[] = [
    [], [[1]], [[1, 0.5], [0.5, 1]],
    [[1, 0.5, NaN], [0.5, 1, 0.5], [NaN, 0.5, 1]], [[1, 0.5, Infinity], [0.5, 1, 0.5], [Infinity, 0.5, 1]],
    [[1, 0.5], [0.5, 1], [0.5, 0.5]], [[1, 0.5, 0.5, 0.5], [0.5, 1, 0.5, 0.5], [0.5, 0.5, 1, 0.5]], [[1, 0.5, 0.5], [0.5, 1, 0.5, 0.5], [0.5, 0.5, 1]],
    // No factor, and one of two items only: any λ₁ λ₂ = 0.5 fits.
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[1, 0.5, 0], [0.5, 1, 0], [0, 0, 1]],
  ];
  for (const correlations of bad) assert.deepEqual(minresLoadings(correlations), correlations.map(() => NaN));
});
