import type { Sample } from './sample.ts';

/**
 * Sample quantile of type 7: linear between the order statistics, the k-th standing at (k − 1) / (n − 1)
 * (R. J. Hyndman and Y. Fan 1996, The American Statistician 50, 361–365; the default of R).
 *
 * @param values in any order; left as they are
 * @param p 0 … 1
 * @returns NaN outside the domain, of an empty sample, or with NaN among the values
 */
export function quantile(values: Sample, p: number): number {
  const sorted = Float64Array.from(values).sort();
  if (!(p >= 0 && p <= 1) || sorted.some(Number.isNaN)) return NaN;
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low === high ? low : low + (at - Math.floor(at)) * (high - low);
}
