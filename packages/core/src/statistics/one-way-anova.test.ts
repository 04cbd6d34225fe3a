import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { meanAndVariance } from './mean-and-variance.ts';
import { oneWayAnova } from './one-way-anova.ts';

const anovaOf = (groups: readonly (readonly number[])[]) => oneWayAnova(groups.map(meanAndVariance));

interface Golden {
  six_groups: { data: { g: string; y: number }[]; MSB: number; MSW: number; n0: number };
}

test('oneWayAnova matches R on six unequal groups', () => {
  const { data, MSB, MSW, n0 } = readGolden<Golden>('icc.json').six_groups;
  const groups = [...new Set(data.map((d) => d.g))].map((g) => data.filter((d) => d.g === g).map((d) => d.y));
  const anova = anovaOf(groups);
  assert.deepEqual([anova.betweenDf, anova.withinDf], [5, 42]);
  assertClose(anova.between / anova.betweenDf, MSB, 1e-13);
  assertClose(anova.within / anova.withinDf, MSW, 1e-13);
  assertClose(anova.n0, n0, 1e-13);
});

test('oneWayAnova: between and within add up to the whole variation; equal groups give n₀ = n', () => {
  const group = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 7 }), (groups) => {
      const { between, within } = anovaOf(groups);
      assert.ok(Math.abs(between + within - meanAndVariance(groups.flat()).squares) < 1e-9);
    }),
  );
  assertClose(anovaOf([[1, 2, 3], [4, 5, 7], [7, 8, 1]]).n0, 3, 1e-15);
});

test('oneWayAnova does not count empty groups', () => {
  assert.deepEqual(anovaOf([[1, 2], [], [5, 7]]), anovaOf([[1, 2], [5, 7]]));
});
