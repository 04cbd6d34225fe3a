import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

test('normalQuantile matches R', () => {
  const { p, v } = readGolden<{ qnorm: { p: number[]; v: number[] } }>('dist.json').qnorm;
  assert.equal(p.length, 17);
  p.forEach((at, i) => assertClose(normalQuantile(at), v[i] as number, 1e-14, `p = ${at}`));
});

test('normalQuantile undoes normalCdf from the far tail to the middle, in all three of its ranges', () => {
  const logP = fc.double({ min: -300, max: Math.log10(0.5), noNaN: true });
  fc.assert(
    fc.property(logP, (exponent) => {
      const p = 10 ** exponent;
      // An error of one part in 1e15 in x is one of x² parts in p.
      const x = normalQuantile(p);
      assertClose(normalCdf(x), p, 1e-15 * (4 + x * x), `p = ${p}`);
    }),
    { numRuns: 500 },
  );
});

test('normalQuantile rises, and mirrors about one half', () => {
  const p = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
  fc.assert(fc.property(p, p, (a, b) => a >= b || normalQuantile(a) <= normalQuantile(b)));
  fc.assert(fc.property(fc.integer({ min: 1, max: 1023 }), (k) => assert.equal(normalQuantile(k / 1024), 0 - normalQuantile(1 - k / 1024))));
});

test('normalQuantile at and beyond the ends', () => {
  assert.equal(normalQuantile(0), -Infinity);
  assert.equal(normalQuantile(1), Infinity);
  for (const p of [-0.1, 1.1, NaN]) assert.ok(Number.isNaN(normalQuantile(p)));
});
