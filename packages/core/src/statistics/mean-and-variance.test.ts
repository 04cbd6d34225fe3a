import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { meanAndVariance } from './mean-and-variance.ts';

interface Golden {
  person: { resp: string; cond: string; score: number | null }[];
  group_condition: { cond: string; group: string; n: number; mean: number | null; var: number | null }[];
}

test("meanAndVariance matches R on the golden model's person scores, by group and construct", () => {
  const { person, group_condition } = readGolden<Golden>('model-golden.json');
  const present = group_condition.filter((g) => g.n > 0);
  assert.equal(present.length, 57);
  for (const g of present) {
    const scores = person.filter((p) => p.cond === g.cond && p.resp.startsWith(`${g.group}-`)).flatMap((p) => (typeof p.score === 'number' ? [p.score] : []));
    const { n, mean, variance } = meanAndVariance(scores);
    assert.equal(n, g.n);
    assertClose(mean, g.mean as number, 1e-13, `${g.cond} ${g.group} mean`);
    assertClose(variance, g.var as number, 1e-13, `${g.cond} ${g.group} variance`);
  }
});

test('meanAndVariance keeps its digits where the spread is tiny beside the mean', () => {
  const { mean, variance } = meanAndVariance(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16));
  assert.equal(mean, 1e9 + 10);
  assert.equal(variance, 30);
});

test('meanAndVariance makes up for a mean that no double holds', () => {
  // The mean, 2⁵² + ⅔, is rounded to a whole number.
  assertClose(meanAndVariance([2 ** 52, 2 ** 52 + 1, 2 ** 52 + 1]).variance, 1 / 3, 1e-15);
});

test('meanAndVariance of constants is exactly without variance', () => {
  fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 50 }), (x, n) => meanAndVariance(new Array<number>(n).fill(x)).variance <= (1e-15 * x) ** 2));
});

test('meanAndVariance: a shift moves the mean alone, a scale squares into the variance', () => {
  const values = fc.array(fc.integer({ min: 0, max: 10_000 }).map((x) => x / 300), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.double({ min: -50, max: 50, noNaN: true }), (xs, by) => {
      const [a, b, c] = [xs, xs.map((x) => x + by), xs.map((x) => x * 4)].map(meanAndVariance) as [ReturnType<typeof meanAndVariance>, ReturnType<typeof meanAndVariance>, ReturnType<typeof meanAndVariance>];
      assert.ok(Math.abs(a.mean + by - b.mean) < 1e-12 && Math.abs(a.variance - b.variance) < 1e-11 * (1 + a.variance));
      assertClose(c.variance, 16 * a.variance, 1e-14);
    }),
  );
});

test('meanAndVariance of too few values', () => {
  assert.deepEqual(meanAndVariance([]), { n: 0, mean: NaN, squares: 0, variance: NaN });
  assert.deepEqual(meanAndVariance([7]), { n: 1, mean: 7, squares: 0, variance: NaN });
  assert.ok(Number.isNaN(meanAndVariance([1, NaN, 3]).variance));
});
