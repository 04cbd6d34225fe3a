import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden, readGoldenCsv } from '../../test/golden/read-golden.ts';
import { itemRestCorrelations } from './item-rest-correlation.ts';
import { meanAndVariance } from './mean-and-variance.ts';

const items = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const number = (cell = ''): number => (/^\d+$/.test(cell) ? Number(cell) : NaN);
const ownScale = readGoldenCsv('own-scale.csv').map((row) => items.map((item) => (item === 'i6' ? 5 - number(row[item]) : number(row[item]))));

test("itemRestCorrelations matches psych's r.drop on the complete rows of the own scale", () => {
  const { complete } = readGolden<{ complete: { item: { item: string; 'r.drop': number }[] } }>('psych-own.json');
  const found = itemRestCorrelations(ownScale);
  assert.deepEqual(complete.item.map(({ item }) => item), items);
  complete.item.forEach((golden, i) => assertClose(found[i] as number, golden['r.drop'], 1e-12, golden.item));
});

test('itemRestCorrelations matches R on the indicators of the OECD handbook, standardised (its table 11, unrounded)', () => {
  const { tai, alpha_table11 } = readGolden<any>('oecd-handbook.json');
  const names = Object.keys(tai.raw[0]).filter((name) => name !== 'country');
  const columns = names.map((name) => {
    const values: number[] = tai.raw.map((row: Record<string, number>) => row[name]);
    const { mean, variance } = meanAndVariance(values);
    return values.map((v) => (v - mean) / Math.sqrt(variance));
  });
  const found = itemRestCorrelations(tai.raw.map((_: unknown, r: number) => columns.map((column) => column[r])));
  assert.equal(found.length, 8);
  found.forEach((r, i) => assertClose(r, alpha_table11.computed.item_rest[i], 1e-12, names[i]));
  // The handbook's own data had more digits than its tables print.
  found.forEach((r, i) => assert.ok(Math.abs(r - alpha_table11.published.corr_total[i]) < 0.006, names[i]));
});

test('itemRestCorrelations of two items is their correlation, twice, and follows the order of the items', () => {
  const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const two = itemRestCorrelations(rows.map((r) => r.slice(0, 2)));
      assert.deepEqual(two[0], two[1]);
      const mirrored = itemRestCorrelations(rows.map((r) => r.toReversed())).toReversed();
      itemRestCorrelations(rows).forEach((r, i) => assert.ok(Object.is(r, mirrored[i]) || (Math.abs(r - (mirrored[i] as number)) < 1e-12 && Math.abs(r) <= 1)));
    }),
  );
  assertClose(itemRestCorrelations([[1, 2], [2, 1], [3, 3]])[0] as number, 0.5, 1e-15);
});

test('itemRestCorrelations does not depend on the unit of the answers', () => {
  const found = itemRestCorrelations(ownScale);
  for (const unit of [1e-9, 1e9]) itemRestCorrelations(ownScale.map((row) => row.map((x) => x * unit))).forEach((r, i) => assertClose(r, found[i] as number, 1e-12));
});

test('itemRestCorrelations: what is left of items that cancel each other out is no rest', () => {
  // In units in which rounding leaves something above 0, and others in which it leaves something below.
  for (let unit = 1; unit <= 20; unit++) {
    const rows = ([[0.1, 1.3, 1], [0.7, 0.2, 2], [0.3, 0.8, 4], [0.45, 0.55, 3]] as const).map(([a, b, d]) => [unit * a, unit * b, -(unit * a + unit * b), d]);
    const found = itemRestCorrelations(rows);
    assert.ok(Number.isNaN(found[3]) && found.slice(0, 3).every(Number.isFinite), `${unit}: ${found.join()}`);
  }
});

test('itemRestCorrelations outside its domain', () => {
  assert.deepEqual(itemRestCorrelations([]), []);
  assert.deepEqual(itemRestCorrelations([[NaN, 1]]), []);
  assert.deepEqual(itemRestCorrelations([[1], [2]]), [NaN]);
  assert.deepEqual(itemRestCorrelations([[1, 2], [NaN, 3]]), [NaN, NaN]);
  assert.deepEqual(itemRestCorrelations([[1, 2], [2, 3, 4]]), [NaN, NaN]);
  assert.deepEqual(itemRestCorrelations([[1, 2], [2, Infinity]]), [NaN, NaN]);
  // One item that does not vary: no value of its own, and it takes nothing from the others.
  const [constant, b, c] = itemRestCorrelations([[3, 1, 2], [3, 2, 1], [3, 3, 3]]) as [number, number, number];
  assert.ok(Number.isNaN(constant));
  assertClose(b, 0.5, 1e-15);
  assertClose(c, 0.5, 1e-15);
});
