import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { normalCdf } from './normal-cdf.ts';

test('normalCdf matches R', () => {
  const { x, v } = readGolden<{ pnorm: { x: number[]; v: number[] } }>('dist.json').pnorm;
  assert.equal(x.length, 10);
  x.forEach((at, i) => {
    // R's file writes 2.9e-316 as 0.
    if (at === -38) assert.ok(normalCdf(at) < 3e-316);
    else assertClose(normalCdf(at), v[i] as number, 1e-14, `x = ${at}`);
  });
});

test("normalCdf of ±√q holds R's chi-square of one degree between", () => {
  const cases = readGolden<{ pchisq: { q: number; k: number; v: number }[] }>('dist.json').pchisq.filter(({ k }) => k === 1);
  assert.ok(cases.length > 0);
  for (const { q, v } of cases) assertClose(normalCdf(Math.sqrt(q)) - normalCdf(-Math.sqrt(q)), v, 1e-14, `q = ${q}`);
});

test('normalCdf is right to 2e-15 in each of its ranges and far into the tail (mpmath 1.3.0, 50 digits)', () => {
  const cases: readonly [number, number][] = [
    [-36.63, 4.7636649636638796202e-294], [-20.31, 5.245218508001106209e-92], [-12.47, 5.4413025710019684653e-36], [-8, 6.2209605742717841235e-16],
    [-6, 9.865876450376981407e-10], [-5.7, 5.9903714010635281878e-9], [-5.6, 1.071759025831092932e-8], [-1, 0.15865525393145705141],
    [-0.7, 0.24196365222307302862], [-0.6, 0.27425311775007358769], [-0.1, 0.46017216272297101633], [0.3, 0.61791142218895263307],
    [1.25, 0.89435022633314474231], [4, 0.99996832875816688008],
  ];
  for (const [x, p] of cases) assertClose(normalCdf(x), p, 2e-15, `x = ${x}`);
});

test('normalCdf at the ends', () => {
  assert.equal(normalCdf(-Infinity), 0);
  assert.equal(normalCdf(Infinity), 1);
  assert.equal(normalCdf(0), 0.5);
  assert.ok(Number.isNaN(normalCdf(NaN)));
});

test('normalCdf rises, and mirrors about 0', () => {
  const x = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(fc.property(x, fc.double({ min: 1e-6, max: 5, noNaN: true }), (a, step) => normalCdf(a) <= normalCdf(a + step)));
  fc.assert(fc.property(x, (a) => Math.abs(normalCdf(a) + normalCdf(-a) - 1) < 3e-16));
});
