import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { etaSquared } from './eta-squared.ts';
import { meanAndVariance } from './mean-and-variance.ts';

const etaOf = (groups: readonly (readonly number[])[]): number => etaSquared(groups.map(meanAndVariance));

interface Model {
  person: { resp: string; cond: string; score: number | null }[];
  condition: Record<string, { groups: Record<string, number>; eta2: number }>;
}

test('etaSquared matches R on six unequal groups', () => {
  const { data, eta2 } = readGolden<{ six_groups: { data: { g: string; y: number }[]; eta2: number } }>('icc.json').six_groups;
  assertClose(etaOf([...new Set(data.map((d) => d.g))].map((g) => data.filter((d) => d.g === g).map((d) => d.y))), eta2, 1e-13);
});

test("etaSquared matches R on the golden model's constructs", () => {
  const { person, condition } = readGolden<Model>('model-golden.json');
  assert.equal(Object.keys(condition).length, 10);
  for (const [id, { groups, eta2 }] of Object.entries(condition)) {
    const values = Object.keys(groups).map((g) => person.filter((p) => p.cond === id && p.resp.startsWith(`${g}-`)).flatMap((p) => (typeof p.score === 'number' ? [p.score] : [])));
    assertClose(etaOf(values), eta2, 1e-13, id);
  }
});

test('etaSquared lies in 0 … 1, whatever the order of groups', () => {
  const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (groups) => {
      const value = etaOf(groups);
      if (new Set(groups.flat()).size === 1) return;
      assert.ok(value >= 0 && value <= 1 && Math.abs(value - etaOf([...groups].reverse())) < 1e-12);
    }),
  );
});

test('etaSquared at its ends and outside its domain', () => {
  assert.equal(etaOf([[1, 1], [3, 3]]), 1);
  assert.equal(etaOf([[1, 3], [2, 2]]), 0);
  for (const groups of [[], [[1, 2]], [[1, 2], []], [[5, 5], [5]]]) assert.ok(Number.isNaN(etaOf(groups)));
});
