import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { normalQuantile } from './normal-quantile.ts';
import { studentTCdf } from './student-t-cdf.ts';
import { studentTQuantile } from './student-t-quantile.ts';

test('studentTQuantile matches R', () => {
  const cases = readGolden<{ qt: { p: number; df: number; v: number }[] }>('dist.json').qt;
  assert.equal(cases.length, 150);
  for (const { p, df, v } of cases) assertClose(studentTQuantile(p, df), v, 1e-13, `p = ${p}, df = ${df}`);
});

test('studentTQuantile matches mpmath 1.3.0 (50 digits)', () => {
  const cases: readonly [number, number, number][] = [
    [0.025, 0.5, -164.55767348048851485], [1e-6, 0.5, -102849115631.63401049], [0.025, 2.2, -3.9487207497127247224],
    [1e-12, 3.5, -3163.030683798014986], [0.3, 7.25, -0.5482311688374482888], [0.025, 1000, -1.9623390808264084612],
    [0.005, 1e6, -2.5758342201053341471], [0.025, 1e10, -1.9599639847772813348],
  ];
  for (const [p, df, t] of cases) assertClose(studentTQuantile(p, df), t, 1e-13, `p = ${p}, df = ${df}`);
});

test('studentTQuantile equals the Cauchy closed form for df 1, however far out', () => {
  for (const p of [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.1, 0.24, 0.26, 0.45, 0.4999]) assertClose(studentTQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-12, `p = ${p}`);
});

test('studentTQuantile keeps its digits close to the middle', () => {
  for (const k of [10, 20, 30, 40, 50]) assertClose(studentTQuantile(0.5 + 2 ** -k, 1), Math.tan(Math.PI * 2 ** -k), 1e-13, `p = ½ + 2^−${k}`);
});

const degrees = fc.double({ min: Math.log10(0.5), max: 10, noNaN: true }).map((e) => 10 ** e);

test('studentTQuantile undoes studentTCdf', () => {
  const logP = fc.double({ min: -40, max: Math.log10(0.5), noNaN: true });
  fc.assert(
    fc.property(logP, degrees, (exponent, df) => {
      const p = 10 ** exponent;
      const t = studentTQuantile(p, df);
      // A relative error e of t is at most (1 + min(t², df)) e of the tail.
      assertClose(studentTCdf(t, df), p, 1e-13 * (1 + Math.min(t * t, df) / 10), `p = ${p}, df = ${df}`);
    }),
    { numRuns: 1000 },
  );
});

test('studentTQuantile mirrors about one half, rises with p, and shrinks toward the normal as df grows', () => {
  const p = fc.double({ min: 0.501, max: 1 - 1e-9, noNaN: true });
  fc.assert(fc.property(fc.integer({ min: 1, max: 1023 }), degrees, (k, df) => assert.equal(studentTQuantile(k / 1024, df), 0 - studentTQuantile(1 - k / 1024, df))));
  fc.assert(fc.property(p, p, degrees, (a, b, df) => a > b || studentTQuantile(a, df) <= studentTQuantile(b, df) * (1 + 1e-13)));
  fc.assert(fc.property(p, degrees, (a, df) => studentTQuantile(a, df) * (1 + 1e-13) >= studentTQuantile(a, 2 * df) && studentTQuantile(a, df) * (1 + 1e-13) >= normalQuantile(a)));
});

test('studentTQuantile at and beyond the ends', () => {
  assert.equal(studentTQuantile(0.975, Infinity), normalQuantile(0.975));
  assert.equal(studentTQuantile(0.5, 3), 0);
  assert.equal(studentTQuantile(0, 3), -Infinity);
  assert.equal(studentTQuantile(1, 3), Infinity);
  for (const [p, df] of [[-0.1, 3], [1.1, 3], [NaN, 3], [0.9, 0], [0.9, -1], [0.9, NaN]] as const) assert.ok(Number.isNaN(studentTQuantile(p, df)));
});
