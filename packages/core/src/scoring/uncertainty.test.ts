import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/golden/read-golden.ts';
import { studentTQuantile } from '../statistics/student-t-quantile.ts';
import { uncertainty } from './uncertainty.ts';

test('uncertainty of two large groups is Welch’s, with finite populations', () => {
  const found = uncertainty(60, [{ n: 8, variance: 40, roster: null }, { n: 5, variance: 12, roster: 20 }], 0.9) ?? assert.fail();
  const [v, w] = [40 / 8, (0.75 * 12) / 5];
  const df = (v + w) ** 2 / (v ** 2 / 7 + w ** 2 / 4);
  const half = studentTQuantile(0.95, df) * Math.sqrt(v + w);
  assertClose(found.se, Math.sqrt(v + w), 1e-14);
  assertClose(found.df as number, df, 1e-14);
  found.interval.forEach((x, i) => assertClose(x, 60 + (2 * i - 1) * half, 1e-13));
});

test('below five respondents, a group takes the pooled variance where its own is smaller or unknown', () => {
  // One person has no variance of their own, two have 8: pooled 8.
  const few = uncertainty(50, [{ n: 1, variance: NaN, roster: null }, { n: 2, variance: 8, roster: null }], 0.95) ?? assert.fail();
  assertClose(few.se, Math.sqrt(8 + 4), 1e-14);
  assertClose(few.df as number, 12 ** 2 / (8 ** 2 + 4 ** 2), 1e-14);
  // Pooled (3 · 2 + 4 · 30) / 7 = 18; the group of five keeps its own, also below that.
  const mixed = uncertainty(50, [{ n: 4, variance: 2, roster: null }, { n: 5, variance: 30, roster: null }], 0.95) ?? assert.fail();
  assertClose(mixed.se, Math.sqrt(18 / 4 + 30 / 5), 1e-14);
  const own = uncertainty(50, [{ n: 4, variance: 30, roster: null }, { n: 5, variance: 2, roster: null }], 0.95) ?? assert.fail();
  assertClose(own.se, Math.sqrt(30 / 4 + 2 / 5), 1e-14);
});

test('who is all there adds no error; nobody’s error is none, and nobody knows that of single people', () => {
  const census = { n: 1, variance: NaN, roster: 1 };
  assert.deepEqual(uncertainty(42, [census], 0.95), { se: 0, df: null, interval: [42, 42] });
  assert.deepEqual(uncertainty(42, [], 0.95), { se: 0, df: null, interval: [42, 42] });
  assert.deepEqual(uncertainty(42, [{ n: 6, variance: 0, roster: null }], 0.95), { se: 0, df: null, interval: [42, 42] });
  assertClose(uncertainty(42, [census, { n: 5, variance: 10, roster: null }], 0.95)?.se as number, Math.sqrt(2), 1e-14);
  assert.equal(uncertainty(42, [{ n: 1, variance: NaN, roster: 9 }], 0.95), null);
  assert.equal(uncertainty(42, [{ n: 1, variance: NaN, roster: null }, { n: 1, variance: NaN, roster: null }], 0.95), null);
});

test('the interval stays in 0 … 100', () => {
  assert.deepEqual(uncertainty(1, [{ n: 6, variance: 600, roster: null }], 0.95)?.interval[0], 0);
  assert.deepEqual(uncertainty(99, [{ n: 6, variance: 600, roster: null }], 0.95)?.interval[1], 100);
});
