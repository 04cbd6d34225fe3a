import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { cliffsDelta } from './cliffs-delta.ts';

interface Golden {
  group_distance: { a: number[]; b: number[]; cliffs_delta: number; prob_superiority: number; wilcox_W: number }[];
}

const size = (counts: readonly number[]): number => counts.reduce((x, y) => x + y, 0);

test("cliffsDelta matches R, and Wilcoxon's statistic there", () => {
  const { group_distance } = readGolden<Golden>('agreement.json');
  assert.equal(group_distance.length, 3);
  for (const { a, b, cliffs_delta, prob_superiority, wilcox_W } of group_distance) {
    const delta = cliffsDelta(a, b);
    assertClose(delta, cliffs_delta, 1e-13);
    assertClose((1 + delta) / 2, prob_superiority, 1e-13);
    assertClose(((1 + delta) / 2) * size(a) * size(b), wilcox_W, 1e-13);
  }
});

const pair = fc.integer({ min: 1, max: 7 }).chain((k) => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: k, maxLength: k }).filter((list) => list.some((n) => n > 0));
  return fc.tuple(counts, counts);
});

test('cliffsDelta is the mean sign over all pairs of people', () => {
  const people = (counts: readonly number[]): number[] => counts.flatMap((n, k) => new Array<number>(n).fill(k));
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const signs = people(a).flatMap((x) => people(b).map((y) => Math.sign(x - y)));
      assert.equal(cliffsDelta(a, b), size(signs) / signs.length);
    }),
  );
});

test('cliffsDelta lies in −1 … 1, and turns its sign with the groups and with the scale', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const delta = cliffsDelta(a, b);
      assert.ok(delta >= -1 && delta <= 1);
      assert.equal(0 - cliffsDelta(b, a), delta);
      assert.equal(0 - cliffsDelta([...a].reverse(), [...b].reverse()), delta);
      assert.equal(cliffsDelta(a, a), 0);
    }),
  );
});

test('cliffsDelta is 1 where all of the first are above all of the second', () => {
  assert.equal(cliffsDelta([0, 0, 2, 5], [3, 4, 0, 0]), 1);
  assert.equal(cliffsDelta([3, 4, 0, 0], [0, 0, 2, 5]), -1);
});

test('cliffsDelta outside its domain', () => {
  for (const [a, b] of [[[], []], [[0, 0], [1, 2]], [[1, 2], [0, 0]], [[1, 2], [1, 2, 0]], [[1, 2, 0], [1, 2]], [[1, NaN], [1, 2]], [[Infinity, 1], [1, 2]], [[-1, 0], [1, 2]], [[1, 2], [0, -1]]] as const) {
    assert.ok(Number.isNaN(cliffsDelta(a, b)), `${a.join()} and ${b.join()}`);
  }
});
