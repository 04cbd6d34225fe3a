import type { Sample } from './sample.ts';

export interface MeanAndVariance {
  readonly n: number;
  /** NaN of an empty sample. */
  readonly mean: number;
  /** Sum of squared deviations from the mean; 0 of an empty sample. */
  readonly squares: number;
  /** Unbiased, divisor n − 1; NaN below two values. */
  readonly variance: number;
}

/**
 * Mean and sample variance by the corrected two-pass algorithm (T. F. Chan, G. H. Golub and R. J. LeVeque 1983,
 * The American Statistician 37, 242–247).
 *
 * @param values finite; NaN among them makes the results NaN
 */
export function meanAndVariance(values: Sample): MeanAndVariance {
  const n = values.length;
  let sum = 0;
  for (const x of values) sum += x;
  const mean = sum / n;
  let squares = 0;
  let drift = 0;
  for (const x of values) {
    squares += (x - mean) ** 2;
    drift += x - mean;
  }
  if (n > 0) squares = Math.max(0, squares - drift ** 2 / n);
  return { n, mean, squares, variance: n > 1 ? squares / (n - 1) : NaN };
}
