import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../test/golden/read-golden.ts';
import { wilsonInterval } from './wilson-interval.ts';

test('wilsonInterval matches Newcombe (1998), table I, method 3, to its printed digits and beyond', () => {
  const cases: readonly [number, number, number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662, 0.2552885198782743, 0.3662095769828001],
    [15, 148, 0.0624, 0.1605, 0.06238639953073629, 0.160487241723308],
    [0, 20, 0, 0.1611, 0, 0.1611251580528193],
    [1, 29, 0.0061, 0.1718, 0.006113214292762653, 0.17175521879320282],
  ];
  for (const [count, n, printedLower, printedUpper, exactLower, exactUpper] of cases) {
    const [lower, upper] = wilsonInterval(count, n, 0.95);
    assert.deepEqual([Number(lower.toFixed(4)), Number(upper.toFixed(4))], [printedLower, printedUpper]);
    assertClose(lower, exactLower, 1e-14, `${count}/${n}`);
    assertClose(upper, exactUpper, 1e-14, `${count}/${n}`);
  }
});

test('wilsonInterval with a roster uses n (N − 1) / (N − n)', () => {
  // n = 40 of N = 100: 40 · 99 / 60 = 66, so 12 of 40 reads as 19.8 of 66.
  const [lower, upper] = wilsonInterval(12, 40, 0.9, 100);
  const [asLower, asUpper] = wilsonInterval(19.8, 66, 0.9);
  assertClose(lower, asLower, 1e-14);
  assertClose(upper, asUpper, 1e-14);
});

test('wilsonInterval of a census is the proportion', () => {
  assert.deepEqual(wilsonInterval(3, 8, 0.95, 8), [0.375, 0.375]);
  assert.deepEqual(wilsonInterval(1, 1, 0.95, 1), [1, 1]);
});

test('wilsonInterval solves (p − π)² = z² π (1 − π) / n at both ends, down to rare events', () => {
  const z2 = 1.959963984540054 ** 2;
  for (const [count, n] of [[1, 1e9], [3, 10], [50, 60], [999_999, 1e6]] as const) {
    for (const bound of wilsonInterval(count, n, 0.95)) assertClose((count / n - bound) ** 2, (z2 * bound * (1 - bound)) / n, 1e-9, `${count}/${n}`);
  }
});

const asked = fc.integer({ min: 1, max: 10_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const confidence = fc.double({ min: 0.01, max: 0.999, noNaN: true });

test('wilsonInterval lies in 0 … 1, holds the proportion, and mirrors when the property is negated', () => {
  fc.assert(
    fc.property(asked, share, confidence, fc.integer({ min: 0, max: 10_000 }), (n, s, level, others) => {
      const count = Math.round(s * n);
      for (const roster of [undefined, n + others]) {
        const [lower, upper] = wilsonInterval(count, n, level, roster);
        assert.ok(0 <= lower && lower <= count / n && count / n <= upper && upper <= 1, `${lower} ${upper}`);
        const [otherLower, otherUpper] = wilsonInterval(n - count, n, level, roster);
        assert.ok(Math.abs(lower + otherUpper - 1) < 1e-14 && Math.abs(upper + otherLower - 1) < 1e-14);
      }
    }),
  );
});

test('wilsonInterval narrows as the roster shrinks, and widens with confidence', () => {
  const width = ([lower, upper]: readonly [number, number]): number => upper - lower;
  fc.assert(
    fc.property(asked, share, fc.integer({ min: 0, max: 10_000 }), (n, s, others) => {
      const count = Math.round(s * n);
      const widths = [n, n + others, n + 2 * others + 1, undefined].map((roster) => width(wilsonInterval(count, n, 0.95, roster)));
      widths.slice(1).forEach((w, i) => assert.ok(w >= (widths[i] as number) - 1e-15));
      assert.ok(width(wilsonInterval(count, n, 0.99)) > width(wilsonInterval(count, n, 0.9)));
    }),
  );
});

test('wilsonInterval outside its domain', () => {
  const bad: readonly [number, number, number, number?][] = [
    [1, 0, 0.95], [-1, 5, 0.95], [6, 5, 0.95], [1, 5, 0], [1, 5, 1], [1, 5, 0.95, 4], [NaN, 5, 0.95], [1, NaN, 0.95], [1, 5, NaN], [1, 5, 0.95, NaN],
    // Just outside, where the formula still has a value.
    [1, Infinity, 0.95], [-0.1, 5, 0.95], [5.1, 5, 0.95], [0, 5, 0.95, 4],
  ];
  for (const [count, n, level, roster] of bad) assert.deepEqual(wilsonInterval(count, n, level, roster), [NaN, NaN]);
});
