import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden, readGoldenCsv } from '../../test/golden/read-golden.ts';
import { pearsonCorrelation } from './pearson-correlation.ts';

test('pearsonCorrelation matches R on the complete rows of the own scale', () => {
  const { cor } = readGolden<{ cor: number[][] }>('psych-own.json');
  const number = (cell = ''): number => (/^\d+$/.test(cell) ? Number(cell) : NaN);
  const rows = readGoldenCsv('own-scale.csv').map((row) => ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map((item) => number(row[item]))).filter((row) => !row.some(Number.isNaN));
  const column = (i: number): number[] => rows.map((row) => (i === 5 ? 5 - (row[i] as number) : (row[i] as number)));
  assert.equal(cor.length, 6);
  cor.forEach((line, i) => line.forEach((r, j) => assertClose(pearsonCorrelation(column(i), column(j)), r, 1e-12, `${i} ${j}`)));
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 })), { minLength: 2, maxLength: 20 });

test('pearsonCorrelation lies in −1 … 1, is symmetric, and follows only the sign of a change of unit', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (data, by, add) => {
      const [x, y] = [data.map(([a]) => a), data.map(([, b]) => b)];
      const r = pearsonCorrelation(x, y);
      if (Number.isNaN(r)) return assert.ok(new Set(x).size === 1 || new Set(y).size === 1);
      assert.ok(r >= -1 && r <= 1 && r === pearsonCorrelation(y, x));
      assert.ok(Math.abs(pearsonCorrelation(x.map((v) => by * v + add), y) - r) < 1e-12);
      assert.ok(Math.abs(pearsonCorrelation(x.map((v) => add - by * v), y) + r) < 1e-12);
    }),
  );
});

test('pearsonCorrelation at its ends and outside its domain', () => {
  assertClose(pearsonCorrelation([1, 2, 3], [10, 20, 30]), 1, 1e-15);
  assertClose(pearsonCorrelation([1, 2, 3], [3, 2, 1]), -1, 1e-15);
  assertClose(pearsonCorrelation([1e-150, 2e-150, 3e-150], [1e-120, 3e-120, 2e-120]), 0.5, 1e-14);
  // Sums that are equal but for the order of their terms.
  assert.ok(Number.isNaN(pearsonCorrelation([0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6], [1, 2, 3])));
  const bad: readonly (readonly [number[], number[]])[] = [[[], []], [[1], [2]], [[1, 2], [1, 2, 3]], [[5, 5], [1, 2]], [[1, 2], [5, 5]], [[1, NaN], [1, 2]], [[1, Infinity], [1, 2]], [[1, 2], [0, -Infinity]]];
  for (const [x, y] of bad) assert.ok(Number.isNaN(pearsonCorrelation(x, y)), `${x.join()} · ${y.join()}`);
});
