import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { icc1 } from './icc1.ts';
import { meanAndVariance } from './mean-and-variance.ts';

const iccOf = (groups: readonly (readonly number[])[]): number => icc1(groups.map(meanAndVariance));

interface Golden {
  shrout_fleiss: { data: number[][]; icc_anova: { type: string; ICC: number }[]; published: { ICC11: number } };
  six_groups: { data: { g: string; y: number }[]; ICC1_n0: number };
}
interface Model {
  person: { resp: string; cond: string; score: number | null }[];
  condition: Record<string, { groups: Record<string, number>; icc1: number }>;
}

test('icc1 matches Shrout & Fleiss (1979), table 4, and R on their table 2', () => {
  const { data, icc_anova, published } = readGolden<Golden>('icc.json').shrout_fleiss;
  const value = iccOf(data);
  assert.equal(Number(value.toFixed(2)), published.ICC11);
  assertClose(value, icc_anova.find((row) => row.type === 'ICC1')?.ICC as number, 1e-13);
});

test('icc1 matches R on six unequal groups, with n₀', () => {
  const { data, ICC1_n0 } = readGolden<Golden>('icc.json').six_groups;
  assertClose(iccOf([...new Set(data.map((d) => d.g))].map((g) => data.filter((d) => d.g === g).map((d) => d.y))), ICC1_n0, 1e-13);
});

test("icc1 matches R on the golden model's constructs", () => {
  const { person, condition } = readGolden<Model>('model-golden.json');
  assert.equal(Object.keys(condition).length, 10);
  for (const [id, golden] of Object.entries(condition)) {
    const values = Object.keys(golden.groups).map((g) => person.filter((p) => p.cond === id && p.resp.startsWith(`${g}-`)).flatMap((p) => (typeof p.score === 'number' ? [p.score] : [])));
    assertClose(iccOf(values), golden.icc1, 1e-13, id);
  }
});

test('icc1 does not change when all values are shifted or scaled', () => {
  const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), fc.integer({ min: -50, max: 50 }), (groups, by) => {
      if (new Set(groups.flat()).size === 1) return;
      const value = iccOf(groups);
      assert.ok(value <= 1 && Math.abs(value - iccOf(groups.map((g) => g.map((x) => 3 * x + by)))) < 1e-9);
    }),
  );
});

test('icc1 at its ends and outside its domain', () => {
  assert.equal(iccOf([[1, 1], [3, 3]]), 1);
  assertClose(iccOf([[1, 3], [1, 3]]), -1, 1e-15);
  // One degree of freedom within is enough: MSB = 25 / 6, MSW = ½, n₀ = 4 / 3.
  assertClose(iccOf([[1, 2], [4]]), 11 / 13, 1e-14);
  for (const groups of [[], [[1, 2]], [[1], [2]], [[5, 5], [5]]]) assert.ok(Number.isNaN(iccOf(groups)));
});
