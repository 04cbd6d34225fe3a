import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { generalisedMean } from './generalised-mean.ts';
import { shapleyValues } from './shapley-values.ts';

interface Game {
  base: number;
  full: number;
  shapley: number[];
  one_at_a_time: number[];
  last_in?: number[];
}
interface Golden {
  shapley: { x: number[]; target: number[]; w: number[]; power_mean: Record<'p1' | 'p0' | 'pm1', Game>; min_model: Game };
}

const { x, target, w, power_mean, min_model } = readGolden<Golden>('change-rank.json').shapley;
// A player at or above its target stays where it is.
const raised = (coalition: ReadonlySet<number>): number[] => x.map((v, i) => (coalition.has(i) ? Math.max(v, target[i] as number) : v));
const games: readonly [string, Game, (coalition: ReadonlySet<number>) => number][] = [
  ['mean of order 1', power_mean.p1, (s) => generalisedMean(raised(s), 1, w)],
  ['mean of order 0', power_mean.p0, (s) => generalisedMean(raised(s), 0, w)],
  ['mean of order −1', power_mean.pm1, (s) => generalisedMean(raised(s), -1, w)],
  ['minimum', min_model, (s) => Math.min(...raised(s))],
];
const near = (actual: number, expected: number, about: string): void => assert.ok(Math.abs(actual - expected) < 1e-13, `${about}: ${actual} is not ${expected}`);

for (const [name, golden, value] of games) {
  test(`shapleyValues matches R on the ${name}`, () => {
    const everyone = new Set(x.keys());
    near(value(new Set()), golden.base, 'nobody');
    near(value(everyone), golden.full, 'all');
    const found = shapleyValues(x.length, value);
    assert.equal(found.length, golden.shapley.length);
    found.forEach((v, i) => near(v, golden.shapley[i] as number, `player ${i}`));
    golden.one_at_a_time.forEach((v, i) => near(value(new Set([i])) - golden.base, v, `player ${i} alone`));
    golden.last_in?.forEach((v, i) => near(golden.full - value(new Set([...everyone].filter((j) => j !== i))), v, `player ${i} last`));
  });
}

test('shapleyValues is the mean over all orders of joining', () => {
  const orders = (left: readonly number[]): number[][] => (left.length === 0 ? [[]] : left.flatMap((i) => orders(left.filter((j) => j !== i)).map((rest) => [i, ...rest])));
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 }), (values) => {
      const value = (s: ReadonlySet<number>): number => values[[...s].reduce((bits, i) => bits + 2 ** i, 0)] as number;
      const all = orders([0, 1, 2, 3]);
      const found = shapleyValues(4, value);
      for (const i of [0, 1, 2, 3]) {
        const gains = all.map((order) => value(new Set(order.slice(0, order.indexOf(i) + 1))) - value(new Set(order.slice(0, order.indexOf(i)))));
        assert.ok(Math.abs(gains.reduce((a, b) => a + b, 0) / all.length - (found[i] as number)) < 1e-11);
      }
    }),
  );
});

test('shapleyValues share out all of the gain, give a player who adds nothing exactly 0, and equals the same', () => {
  const worth = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(worth, (worths) => {
      const values = [...worths, 0, worths[0] as number];
      const value = (s: ReadonlySet<number>): number => 3 + [...s].reduce((sum, i) => sum + (values[i] as number), 0) ** 1.5;
      const found = shapleyValues(values.length, value);
      assertClose(3 + found.reduce((a, b) => a + b, 0), value(new Set(values.keys())), 1e-12);
      assert.ok(Math.abs(found[worths.length] as number) < 1e-10);
      assert.ok(Math.abs((found[0] as number) - (found.at(-1) as number)) < 1e-10);
    }),
  );
  // Glove game: one left glove, two right ones.
  const gloves = shapleyValues(3, (s) => (s.has(0) && (s.has(1) || s.has(2)) ? 1 : 0));
  [2 / 3, 1 / 6, 1 / 6].forEach((v, i) => assertClose(gloves[i] as number, v, 1e-15));
  assert.equal(shapleyValues(4, (s) => (s.has(1) ? 5 : 2))[0], 0);
});

test('shapleyValues values each coalition of ten once', () => {
  const seen = new Set<string>();
  let calls = 0;
  const found = shapleyValues(10, (s) => {
    seen.add([...s].sort().join());
    calls++;
    return s.size ** 2;
  });
  assert.deepEqual([calls, seen.size], [1024, 1024]);
  for (const v of found) assertClose(v, 10, 1e-13);
});

test('shapleyValues at and beyond the ends', () => {
  assert.deepEqual(shapleyValues(0, () => 7), []);
  assert.deepEqual(shapleyValues(1, (s) => (s.size === 1 ? 5 : 2)), [3]);
  assert.ok(shapleyValues(2, () => NaN).every(Number.isNaN));
  assert.ok(shapleyValues(2, (s) => (s.size === 2 ? Infinity : 0)).every((v) => v === Infinity));
  for (const players of [-1, 1.5, 11, NaN, Infinity]) assert.throws(() => shapleyValues(players, () => 0), { name: 'RangeError', message: `shapleyValues: ${players} is not a whole number from 0 to 10` });
});
