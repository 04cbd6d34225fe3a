import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { earthMoversDistance } from './earth-movers-distance.ts';

interface Golden {
  group_distance: { a: number[]; b: number[]; emd: number; emd_norm: number }[];
}

test('earthMoversDistance matches R, in categories and as a share of the scale', () => {
  const { group_distance } = readGolden<Golden>('agreement.json');
  assert.equal(group_distance.length, 3);
  for (const { a, b, emd, emd_norm } of group_distance) {
    assertClose(earthMoversDistance(a, b), emd, 1e-13);
    assertClose(earthMoversDistance(a, b) / (a.length - 1), emd_norm, 1e-13);
  }
});

const categories = fc.integer({ min: 1, max: 7 });
const counts = (length: number, max = 30) => fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length }).filter((list) => list.some((n) => n > 0));
const three = categories.chain((k) => fc.tuple(counts(k), counts(k), counts(k)));

const expand = (list: readonly number[], times: number): number[] => list.flatMap((n, k) => new Array<number>(n * times).fill(k));
const size = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0);
const mean = (list: readonly number[]): number => list.reduce((sum, n, k) => sum + n * k, 0) / size(list);

test('earthMoversDistance is the mean distance of people paired in the order of their answers', () => {
  const pair = categories.chain((k) => fc.tuple(counts(k, 6), counts(k, 6)));
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [first, second] = [expand(a, size(b)), expand(b, size(a))];
      const distance = first.reduce((sum, x, i) => sum + Math.abs(x - (second[i] as number)), 0) / first.length;
      assert.ok(Math.abs(earthMoversDistance(a, b) - distance) < 1e-14 * a.length);
    }),
  );
});

test('earthMoversDistance is a metric: symmetric, 0 of like shares, with no short cut by a third', () => {
  fc.assert(
    fc.property(three, fc.integer({ min: 1, max: 9 }), ([a, b, c], times) => {
      assert.equal(earthMoversDistance(a, b), earthMoversDistance(b, a));
      assert.equal(earthMoversDistance(a, a.map((n) => n * times)), 0);
      assert.ok(earthMoversDistance(a, c) <= earthMoversDistance(a, b) + earthMoversDistance(b, c) + 1e-14);
    }),
  );
});

test('earthMoversDistance lies between the difference of the means and K − 1', () => {
  fc.assert(
    fc.property(three, ([a, b]) => {
      const distance = earthMoversDistance(a, b);
      assert.ok(distance >= Math.abs(mean(a) - mean(b)) - 1e-14 && distance <= a.length - 1 + 1e-14);
    }),
  );
  assert.equal(earthMoversDistance([3, 0, 0, 0, 0], [0, 0, 0, 0, 8]), 4);
});

test('earthMoversDistance outside its domain', () => {
  for (const [a, b] of [[[], []], [[0, 0], [1, 2]], [[1, 2], [0, 0]], [[1, 2], [1, 2, 0]], [[1, 2, 0], [1, 2]], [[1, NaN], [1, 2]], [[Infinity, 1], [1, 2]], [[-1, 0], [1, 2]], [[1, 2], [0, -1]]] as const) {
    assert.ok(Number.isNaN(earthMoversDistance(a, b)), `${a.join()} and ${b.join()}`);
  }
});
