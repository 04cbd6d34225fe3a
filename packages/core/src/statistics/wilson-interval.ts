import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's score interval for a proportion (E. B. Wilson 1927, Journal of the American Statistical
 * Association 22, 209–212; method 3 of R. G. Newcombe 1998, Statistics in Medicine 17, 857–872).
 *
 * Of a group of known size N it uses n (N − 1) / (N − n) in place of n, the finite population correction;
 * a census, n = N, has no sampling error and gives the proportion itself.
 *
 * @param count 0 … n, those with the property
 * @param n above 0, those asked
 * @param confidence between 0 and 1, as 0.95
 * @param roster N, n or more; leave out where unknown
 * @returns lower and upper bound, 0 … 1; [NaN, NaN] outside the domain
 */
export function wilsonInterval(count: number, n: number, confidence: number, roster = Infinity): readonly [number, number] {
  if (!(n > 0 && n < Infinity && count >= 0 && count <= n && confidence > 0 && confidence < 1 && roster >= n)) return [NaN, NaN];
  const p = count / n;
  if (n === roster) return [p, p];
  const size = roster === Infinity ? n : (n * (roster - 1)) / (roster - n);
  const z2 = normalQuantile((1 + confidence) / 2) ** 2;
  const root = Math.sqrt(z2 * (z2 + 4 * size * p * (1 - p)));
  // The lower root by the product of both: the textbook difference loses small proportions to rounding.
  const lower = (2 * size * p * p) / (2 * size * p + z2 + root);
  const upper = (2 * size * p + z2 + root) / (2 * (size + z2));
  return [Math.min(lower, p), Math.min(Math.max(upper, p), 1)];
}
