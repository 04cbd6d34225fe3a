import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { logGamma, logScaledGamma } from './log-gamma.ts';

/** Distance in units of max(1, |expected|). */
const off = (actual: number, expected: number): number => Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

test('logGamma matches mpmath 1.3.0 (50 digits)', () => {
  const cases: readonly [number, number][] = [
    [0.01, 4.5994798780420217016], [0.5, 0.57236494292470008707], [1.5, -0.12078223763524522235], [2.5, 0.28468287047291915963],
    [9.75, 12.242204940050762559], [10.5, 13.940625219403763633], [100, 359.13420536957539878], [1e10, 220258509288.81058147],
  ];
  for (const [x, expected] of cases) assert.ok(off(logGamma(x), expected) < 1e-15, `x = ${x}: ${logGamma(x)}`);
});

test('logGamma counts permutations', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    assert.ok(off(logGamma(n), Math.log(factorial)) < 1e-15, `n = ${n}`);
    factorial *= n;
  }
});

test('logGamma obeys Γ(x + 1) = x Γ(x)', () => {
  fc.assert(fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => off(logGamma(x + 1), logGamma(x) + Math.log(x)) < 4e-15));
});

test('logScaledGamma vanishes as 1 / (12 x)', () => {
  assert.ok(Math.abs(logScaledGamma(1e8) * 12e8 - 1) < 1e-12);
  assert.equal(logScaledGamma(Infinity), 0);
});

test('logGamma outside its domain', () => {
  for (const x of [0, -1, NaN]) assert.ok(Number.isNaN(logGamma(x)));
  assert.equal(logGamma(Infinity), Infinity);
});
