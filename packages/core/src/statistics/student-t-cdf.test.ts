import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { normalCdf } from './normal-cdf.ts';
import { studentTCdf } from './student-t-cdf.ts';

test('studentTCdf matches R', () => {
  const cases = readGolden<{ pt: { q: number; df: number; v: number }[] }>('dist.json').pt;
  assert.equal(cases.length, 54);
  for (const { q, df, v } of cases) assertClose(studentTCdf(q, df), v, 2e-14, `t = ${q}, df = ${df}`);
});

const degrees = fc.double({ min: -0.3, max: 10, noNaN: true }).map((e) => 10 ** e);
const anyT = fc.double({ min: -50, max: 50, noNaN: true });

test('studentTCdf equals its closed forms for df 1, 2 and 4', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e3, max: -1e-3, noNaN: true }), (t) => {
      const root = Math.sqrt(2 + t * t);
      assertClose(studentTCdf(t, 1), Math.atan(-1 / t) / Math.PI, 1e-14);
      assertClose(studentTCdf(t, 2), 1 / (root * (root - t)), 1e-14);
      // With s = t / √(4 + t²): ½ + s (3 − s²) / 4 = (1 + s)² (2 − s) / 4.
      const far = 4 / (Math.sqrt(4 + t * t) * (Math.sqrt(4 + t * t) - t));
      assertClose(studentTCdf(t, 4), (far ** 2 * (3 - far)) / 4, 1e-14);
    }),
  );
});

test('studentTCdf rises with t, and mirrors about 0', () => {
  fc.assert(fc.property(anyT, fc.double({ min: 1e-6, max: 5, noNaN: true }), degrees, (t, step, df) => studentTCdf(t, df) <= studentTCdf(t + step, df) + 1e-15));
  fc.assert(fc.property(anyT, degrees, (t, df) => Math.abs(studentTCdf(t, df) + studentTCdf(-t, df) - 1) < 3e-16));
});

test('studentTCdf nears the normal as Φ(t) − φ(t) (t³ + t) / (4 df) (first term of R. A. Fisher 1925, Metron 5, 109–120)', () => {
  // What the first term leaves is t⁸ / (32 df²) of the tail: below 1e-14 here.
  for (const df of [1e10, 1e12, 1e14, 1e18]) {
    for (const t of [-6, -3, -1.96, -0.5, -1e-4]) {
      const density = Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
      assertClose(studentTCdf(t, df), normalCdf(t) - (density * (t ** 3 + t)) / (4 * df), 1e-13, `t = ${t}, df = ${df}`);
    }
  }
  assert.equal(studentTCdf(-1.5, Infinity), normalCdf(-1.5));
});

test('studentTCdf at and beyond the ends', () => {
  assert.equal(studentTCdf(0, 3), 0.5);
  assert.equal(studentTCdf(-Infinity, 3), 0);
  assert.equal(studentTCdf(Infinity, 3), 1);
  for (const [t, df] of [[NaN, 3], [1, 0], [1, -2], [1, NaN], [NaN, Infinity]] as const) assert.ok(Number.isNaN(studentTCdf(t, df)));
});
