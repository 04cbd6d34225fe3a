import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { quantile } from './quantile.ts';

test('quantile matches R, type 7', () => {
  const all = readGolden<{ quantiles: { type: number; x: number[]; p: number[]; v: number[] }[] }>('dist.json').quantiles;
  const golden = all.filter((q) => q.type === 7);
  assert.equal(golden.length, 1);
  for (const { x, p, v } of golden) p.forEach((at, i) => assertClose(quantile(x.toSorted((a, b) => a - b), at), v[i] as number, 1e-14, `p = ${at}`));
});

const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('quantile runs from the least to the greatest value and rises with p', () => {
  fc.assert(
    fc.property(sample, share, share, (values, p, q) => {
      const xs = values.sort((a, b) => a - b);
      assert.equal(quantile(xs, 0), xs[0]);
      assert.equal(quantile(xs, 1), xs.at(-1));
      assert.ok(quantile(xs, Math.min(p, q)) <= quantile(xs, Math.max(p, q)) + 1e-9);
    }),
  );
});

test('quantile of infinite values', () => {
  assert.deepEqual([0, 0.5, 0.75, 1].map((p) => quantile([1, 2, Infinity, Infinity, Infinity], p)), [1, Infinity, Infinity, Infinity]);
});

test('quantile outside its domain', () => {
  for (const [xs, p] of [[[], 0.5], [[1, 2], -0.1], [[1, 2], 1.1], [[1, 2], NaN], [[7], -0.5], [[7], 1.5]] as [number[], number][]) assert.ok(Number.isNaN(quantile(xs, p)));
});
