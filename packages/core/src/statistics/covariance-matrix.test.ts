import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden, readGoldenCsv } from '../../test/golden/read-golden.ts';
import { columnsOf, covarianceMatrix } from './covariance-matrix.ts';
import { meanAndVariance } from './mean-and-variance.ts';

const plain = (matrix: readonly Float64Array[]): readonly (readonly number[])[] => matrix.map((row) => [...row]);

test('covarianceMatrix gives the correlations of psych on the complete rows of the own scale', () => {
  const { cor } = readGolden<{ cor: number[][] }>('psych-own.json');
  const number = (cell = ''): number => (/^\d+$/.test(cell) ? Number(cell) : NaN);
  const rows = readGoldenCsv('own-scale.csv').map((row) => ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map((item) => (item === 'i6' ? 5 - number(row[item]) : number(row[item])))).filter((row) => !row.some(Number.isNaN));
  const items = columnsOf(rows);
  const found = plain(covarianceMatrix(items));
  const sd = items.map((item) => Math.sqrt(meanAndVariance(item).variance));
  cor.forEach((line, i) => line.forEach((r, j) => assertClose(found[i]?.[j] as number, r * (sd[i] as number) * (sd[j] as number), 1e-12, `${i} ${j}`)));
});

test('covarianceMatrix divides by n − 1, from two respondents', () => {
  assert.deepEqual(plain(covarianceMatrix([[1, 3], [2, 8]])), [[2, 6], [6, 18]]);
  assert.deepEqual(plain(covarianceMatrix([[1, 2, 6], [5, 2, 2]])), [[7, -3], [-3, 3]]);
});

test('covarianceMatrix is symmetric, with the variances on its diagonal, in any unit', () => {
  const item = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom(2 ** -400, 2 ** -20, 1, 2 ** 300), (items, unit) => {
      const found = plain(covarianceMatrix(items.map((values) => values.map((x) => x * unit))));
      items.forEach((values, i) => {
        assertClose(found[i]?.[i] as number, meanAndVariance(values).variance * unit ** 2, 1e-13);
        items.forEach((_, j) => assert.equal(found[i]?.[j], found[j]?.[i]));
      });
    }),
  );
});

test('covarianceMatrix: an item that varies by rounding alone varies with nothing', () => {
  const sums = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6];
  assert.notEqual(sums[0], sums[1]);
  assert.deepEqual(plain(covarianceMatrix([sums, [1, 2, 3]])), [[0, 0], [0, 1]]);
  assert.deepEqual(plain(covarianceMatrix([[1, 2, 3], sums.map((x) => -x)])), [[1, 0], [0, 0]]);
});

test('covarianceMatrix is NaN throughout outside its domain', () => {
  const bad: readonly (readonly (readonly number[])[])[] = [[[]], [[1], [2]], [[1, 2], [1, 2, 3]], [[1, 2, 3], [1, 2], [1, 3]], [[1, 2], [1, NaN]], [[1, Infinity], [1, 2]]];
  for (const items of bad) assert.deepEqual(plain(covarianceMatrix(items)), items.map(() => items.map(() => NaN)), JSON.stringify(items));
  assert.deepEqual(covarianceMatrix([]), []);
});

test('columnsOf turns rows into columns; rows of different lengths into columns that covarianceMatrix refuses', () => {
  assert.deepEqual(columnsOf([[1, 2, 3], [4, 5, 6]]), [[1, 4], [2, 5], [3, 6]]);
  assert.deepEqual(columnsOf([]), []);
  assert.deepEqual(plain(covarianceMatrix(columnsOf([[1, 2], [2, 3, 4], [3, 1]]))), [[NaN, NaN], [NaN, NaN]]);
});
