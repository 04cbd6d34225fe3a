import { polynomial } from './polynomial.ts';

/** B₂ₖ / (2k (2k − 1)) for k = 7 … 1: coefficients of Stirling's series in 1/x², highest power first. */
const stirling = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
const halfLogTwoPi = 0.918938533204672741780329736;

/**
 * ln Γ(x) for x > 0, by Stirling's formula with {@link logScaledGamma} for its error.
 * Absolute accuracy 1e-15 · max(1, |ln Γ(x)|).
 *
 * @returns NaN for x ≤ 0
 */
export function logGamma(x: number): number {
  if (x === Infinity) return Infinity;
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + logScaledGamma(x);
}

/**
 * ln Γ*(x), what Stirling's formula leaves: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] (NIST Digital Library of
 * Mathematical Functions, 5.11.1 and 5.11.3). Ratios of large gamma functions stay exact when written with it.
 * Absolute accuracy 2e-15.
 *
 * @param x above 0
 * @returns NaN for x ≤ 0
 */
export function logScaledGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let raised = x;
  let steps = 0;
  for (; raised < 10; raised++) steps += (raised + 0.5) * Math.log1p(1 / raised) - 1;
  return steps + polynomial(1 / (raised * raised), stirling) / raised;
}
