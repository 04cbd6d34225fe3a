import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden, readGoldenCsv } from '../../test/golden/read-golden.ts';
import { oneFactorOmega, oneFactorOmegaOfRows } from './one-factor-omega.ts';

interface Psych {
  complete: { n: number };
  cor: number[][];
  omega: { minres_std: number; minres_loadings: number[] };
}

const { complete, cor, omega: golden } = readGolden<Psych>('psych-own.json');
const number = (cell = ''): number => (/^\d+$/.test(cell) ? Number(cell) : NaN);
const ownScale = readGoldenCsv('own-scale.csv').map((row) => ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map((item) => (item === 'i6' ? 5 - number(row[item]) : number(row[item]))));

test('oneFactorOmega matches psych (minres) on the own scale, to the tolerance of its optimiser', () => {
  const { omega, loadings, heywood } = oneFactorOmega(cor);
  assertClose(omega, golden.minres_std, 1e-6);
  loadings.forEach((x, i) => assertClose(x, golden.minres_loadings[i] as number, 1e-6));
  assert.equal(heywood, false);
});

test("oneFactorOmega is right to 1e-12 where psych's optimiser stops early (Newton's method on the same correlations, NumPy 2)", () => {
  const { omega, loadings } = oneFactorOmega(cor);
  assertClose(omega, 0.7675587611828995, 1e-12);
  const exact = [0.7648648721636624, 0.5575006507643859, 0.661689341346741, 0.487432852502661, 0.4339601458147254, 0.6470340774097585];
  loadings.forEach((x, i) => assertClose(x, exact[i] as number, 1e-12));
});

test('oneFactorOmegaOfRows rests on the complete rows', () => {
  const { omega, n, loadings } = oneFactorOmegaOfRows(ownScale);
  assert.deepEqual([n, loadings.length], [complete.n, 6]);
  assertClose(omega, golden.minres_std, 1e-6);
  assertClose(omega, oneFactorOmegaOfRows(ownScale.filter((row) => !row.some(Number.isNaN))).omega, 1e-15);
});

test('oneFactorOmega of equal correlations is the Spearman–Brown formula, k r / (1 + (k − 1) r)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 12 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (k, r) => {
      const equal = Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => (i === j ? 1 : r)));
      assertClose(oneFactorOmega(equal).omega, (k * r) / (1 + (k - 1) * r), 1e-9, `k = ${k}, r = ${r}`);
    }),
  );
});

test('oneFactorOmega of any answers lies in 0 … 1 or is NaN, and falls when an item is keyed the wrong way', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(rows, (data) => {
      const { omega, n } = oneFactorOmegaOfRows(data);
      assert.equal(n, data.length);
      assert.ok(Number.isNaN(omega) || (omega >= 0 && omega <= 1 + 1e-12), `${omega}`);
    }),
    { numRuns: 60 },
  );
  assert.ok(oneFactorOmegaOfRows(ownScale.map((row) => row.map((x, i) => (i === 5 ? 5 - x : x)))).omega < 0.6);
});

test('oneFactorOmega reports a Heywood case', () => {
  const { omega, heywood } = oneFactorOmega([[1, 0.8, 0.8], [0.8, 1, 0.5], [0.8, 0.5, 1]]);
  assert.ok(heywood && omega > 0 && omega < 1);
});

test('oneFactorOmega outside its domain', () => {
  assert.deepEqual(oneFactorOmega([]), { omega: NaN, loadings: [], heywood: false });
  assert.deepEqual(oneFactorOmega([[1, 0.5], [0.5, 1]]), { omega: NaN, loadings: [NaN, NaN], heywood: false });
  assert.deepEqual(oneFactorOmegaOfRows([]), { omega: NaN, loadings: [], heywood: false, n: 0 });
  const unknown = { omega: NaN, loadings: [NaN, NaN, NaN], heywood: false };
  assert.deepEqual(oneFactorOmegaOfRows([[1, 2, 3], [NaN, 1, 1]]), { ...unknown, n: 1 });
  assert.deepEqual(oneFactorOmegaOfRows([[1, 2, 3], [1, 3, 2], [1, 1, 1]]), { ...unknown, n: 3 });
  for (const odd of [[2, 3], [2, 3, 1, 4]]) assert.deepEqual(oneFactorOmegaOfRows([[1, 2, 3], odd, [3, 1, 1], [2, 1, 3]]), { ...unknown, n: 4 });
  assert.deepEqual(oneFactorOmegaOfRows([[1, 2, Infinity], [2, 3, 1], [3, 1, 1]]), { ...unknown, n: 3 });
});
