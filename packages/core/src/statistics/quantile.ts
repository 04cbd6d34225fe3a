/**
 * Sample quantile of type 7: linear between the order statistics, the k-th standing at (k − 1) / (n − 1)
 * (R. J. Hyndman and Y. Fan 1996, The American Statistician 50, 361–365; the default of R).
 *
 * @param sorted values in ascending order
 * @param p 0 … 1
 * @returns NaN outside the domain, or of an empty sample
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low === high ? low : low + (at - Math.floor(at)) * (high - low);
}
