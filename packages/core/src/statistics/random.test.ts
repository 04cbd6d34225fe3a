import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanAndVariance } from './mean-and-variance.ts';
import { normalQuantile } from './normal-quantile.ts';
import { randomGenerator, splitmix32, standardNormal, xoshiro128, type Generator } from './random.ts';

const take = (n: number, draw: Generator): number[] => Array.from({ length: n }, draw);

test('xoshiro128 from state 1, 2, 3, 4 gives the outputs of the published reference implementation, version 1.1', () => {
  assert.deepEqual(take(10, xoshiro128([1, 2, 3, 4])), [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
});

// Computed apart from this code, in Python with whole numbers masked to 32 bits.
test('splitmix32 and randomGenerator give the sequences computed in another language', () => {
  assert.deepEqual(take(4, splitmix32(0)), [2462723854, 1020716019, 454327756, 1275600319]);
  assert.deepEqual(take(4, splitmix32(42)), [939911724, 3948730756, 321366731, 3317318717]);
  assert.deepEqual(take(5, randomGenerator(42)), [0.6606157208001621, 0.1117019639532224, 0.0791056456144914, 0.015209237180418, 0.8806870827450254]);
  assert.deepEqual(take(2, randomGenerator(-1)), [0.19461841469507213, 0.5485967281391287]);
});

test('randomGenerator: one seed one stream, no state shared, seeds modulo 2³²', () => {
  const [first, second] = [randomGenerator(7), randomGenerator(7)];
  const interleaved = take(100, first).map((x) => x === second());
  assert.ok(interleaved.every(Boolean));
  assert.notDeepEqual(take(5, randomGenerator(7)), take(5, randomGenerator(8)));
  assert.deepEqual(take(5, randomGenerator(2 ** 32 + 7)), take(5, randomGenerator(7)));
});

// 1e5 draws. Each figure is allowed five of its standard errors (one chance in 1.7 million), and seeds are fixed.
const n = 100_000;
const within = (actual: number, expected: number, standardError: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) < 5 * standardError, `${what}: ${actual}`);

for (const seed of [1, 2, 20_240_901]) {
  test(`randomGenerator(${seed}) is uniform on [0, 1) and does not remember`, () => {
    const u = take(n, randomGenerator(seed));
    assert.ok(u.every((x) => x >= 0 && x < 1));
    const { mean, variance } = meanAndVariance(u);
    within(mean, 1 / 2, Math.sqrt(1 / 12 / n), 'mean');
    within(variance, 1 / 12, Math.sqrt(1 / 180 / n), 'variance');
    const counts = new Float64Array(64);
    for (const x of u) (counts[Math.floor(x * 64)] as number)++;
    within(counts.reduce((sum, c) => sum + (c - n / 64) ** 2 / (n / 64), 0), 63, Math.sqrt(2 * 63), 'chi-square of 64 bins');
    for (const lag of [1, 2, 3]) {
      const products = u.slice(lag).reduce((sum, x, i) => sum + (x - 1 / 2) * ((u[i] as number) - 1 / 2), 0);
      within((12 * products) / n, 0, 1 / Math.sqrt(n), `correlation at lag ${lag}`);
    }
  });

  test(`standardNormal of randomGenerator(${seed}) has the moments of the normal`, () => {
    const uniform = randomGenerator(seed);
    const z = take(n, () => standardNormal(uniform));
    const moment = (k: number): number => z.reduce((sum, x) => sum + x ** k, 0) / n;
    within(moment(1), 0, Math.sqrt(1 / n), 'mean');
    within(moment(2), 1, Math.sqrt(2 / n), 'variance');
    within(moment(3), 0, Math.sqrt(15 / n), 'third moment');
    within(moment(4), 3, Math.sqrt(96 / n), 'fourth moment');
    within(z.filter((x) => Math.abs(x) > 1.959963984540054).length / n, 0.05, Math.sqrt((0.05 * 0.95) / n), 'share beyond ±1.96');
  });
}

test('randomGenerator uses 53 bits', () => {
  const u = take(1000, randomGenerator(3));
  assert.ok(u.every((x) => Number.isInteger(x * 2 ** 53)));
  assert.ok(u.some((x) => !Number.isInteger(x * 2 ** 52)));
});

test('standardNormal is the quantile of one draw, finite even for 0', () => {
  assert.equal(standardNormal(() => 0.3), normalQuantile(0.3));
  assert.equal(standardNormal(() => 0), normalQuantile(2 ** -54));
  assert.ok(Number.isFinite(standardNormal(() => 1 - 2 ** -53)));
});
