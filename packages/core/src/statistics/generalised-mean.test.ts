import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { generalisedMean } from './generalised-mean.ts';

interface Model {
  conditions: { id: string; theme: string; w: number }[];
  themes: { id: string; w: number }[];
  condition: Record<string, { score: number }>;
  theme: Record<string, { score: number; geometric: number; harmonic: number; min: number }>;
  overall: { score: number; geometric: number };
}

/** Mean of scores on y = 1 + 0.99 s, mapped back. */
const onScores = (scores: readonly number[], order: number, weights: readonly number[]): number => (generalisedMean(scores.map((s) => 1 + 0.99 * s), order, weights) - 1) / 0.99;

test("generalisedMean matches R on the golden model's composites", () => {
  const { conditions, themes, condition, theme, overall } = readGolden<Model>('model-golden.json');
  assert.equal(themes.length, 3);
  for (const { id } of themes) {
    const members = conditions.filter((c) => c.theme === id);
    const mean = (order: number): number => onScores(members.map((c) => (condition[c.id] as { score: number }).score), order, members.map((c) => c.w));
    const golden = theme[id] as Model['theme'][string];
    for (const [order, expected] of [[1, golden.score], [0, golden.geometric], [-1, golden.harmonic], [-Infinity, golden.min]] as const) assertClose(mean(order), expected, 1e-13, `${id} ${order}`);
  }
  const mean = (order: number): number => onScores(themes.map((t) => (theme[t.id] as { score: number }).score), order, themes.map((t) => t.w));
  assertClose(mean(1), overall.score, 1e-13);
  assertClose(mean(0), overall.geometric, 1e-13);
});

test('generalisedMean equals the textbook sums', () => {
  assertClose(generalisedMean([2, 8], 1, [3, 1]), 3.5, 1e-15);
  assertClose(generalisedMean([2, 8], 0), 4, 1e-15);
  assertClose(generalisedMean([2, 8], -1), 3.2, 1e-15);
  assertClose(generalisedMean([3, 4], 2), Math.sqrt(12.5), 1e-15);
  assertClose(generalisedMean([2, 8], 1e-9), 4 * (1 + (1e-9 * Math.log(2) ** 2) / 2), 1e-15);
  assert.equal(generalisedMean([2, 8, 5], Infinity), 8);
  assert.equal(generalisedMean([2, 8, 5], -Infinity), 2);
});

test('generalisedMean with a zero, and with a weight of zero', () => {
  assert.equal(generalisedMean([0, 9], 0), 0);
  assert.equal(generalisedMean([0, 9], -1), 0);
  assertClose(generalisedMean([0, 9], 1), 4.5, 1e-15);
  assertClose(generalisedMean([0, 9], 0, [0, 1]), 9, 1e-15);
  assert.equal(generalisedMean([0, 0], 2), 0);
});

const value = fc.double({ min: 1, max: 100, noNaN: true });
const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const sample = fc.array(fc.tuple(value, weight), { minLength: 1, maxLength: 12 });
const order = fc.double({ min: -300, max: 300, noNaN: true });

test('generalisedMean lies between the least and the greatest value, and rises with the order', () => {
  fc.assert(
    fc.property(sample, order, order, (pairs, p, q) => {
      const xs = pairs.map(([x]) => x);
      const ws = pairs.map(([, w]) => w);
      const [low, high] = [Math.min(p, q), Math.max(p, q)].map((r) => generalisedMean(xs, r, ws)) as [number, number];
      assert.ok(low <= high * (1 + 1e-13));
      assert.ok(low >= Math.min(...xs) * (1 - 1e-13) && high <= Math.max(...xs) * (1 + 1e-13));
    }),
  );
});

test('generalisedMean: the scale of weights and the order of values do not matter; the scale of values carries through', () => {
  fc.assert(
    fc.property(sample, order, (pairs, p) => {
      const xs = pairs.map(([x]) => x);
      const ws = pairs.map(([, w]) => w);
      const mean = generalisedMean(xs, p, ws);
      assertClose(generalisedMean(xs, p, ws.map((w) => 7 * w)), mean, 1e-13);
      assertClose(generalisedMean([...xs].reverse(), p, [...ws].reverse()), mean, 1e-13);
      assertClose(generalisedMean(xs.map((x) => 3 * x), p, ws), 3 * mean, 1e-13);
    }),
  );
});

test('generalisedMean outside its domain', () => {
  const bad: readonly [number[], number, number[]?][] = [
    [[], 1], [[-1, 2], 1], [[1, NaN], 1], [[1, Infinity], 1], [[1, 2], NaN], [[1, 2], 1, [1]], [[1, 2], 1, [-1, 2]], [[1, 2], 1, [0, 0]], [[1, 2], 1, [NaN, 1]],
    // Where the answer would be one of the values, the others still have to be in the domain.
    [[-1, 2], -Infinity], [[-1, 2], Infinity], [[1, Infinity], Infinity], [[1, Infinity], -Infinity], [[1, 2], Infinity, [Infinity, 1]], [[1, 2], -Infinity, [1, -1]],
  ];
  for (const [xs, p, ws] of bad) assert.ok(Number.isNaN(generalisedMean(xs, p, ws)), JSON.stringify([xs, p, ws]));
});
