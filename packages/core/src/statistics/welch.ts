import type { MeanAndVariance } from './mean-and-variance.ts';

/** Difference of two means, with what is needed for a test and an interval of it. */
export interface Welch {
  /** First minus second. */
  readonly difference: number;
  readonly se: number;
  /** Welch–Satterthwaite degrees of freedom; NaN where the standard error is 0. */
  readonly df: number;
}

type Part = Pick<MeanAndVariance, 'n' | 'mean' | 'variance'>;

/**
 * Welch's comparison of two means of unequal variances (B. L. Welch 1947, Biometrika 34, 28–35), with a finite population
 * correction `1 − n / N` where the size of a group is known.
 *
 * @param sizes N of the groups that the two samples are of; `null` where unknown. Of a group that is all in its sample, no error is left
 * @returns in the unit of the values; a NaN error below two values in one of the samples
 */
export function welch(a: Part, b: Part, sizes: readonly [number | null, number | null] = [null, null]): Welch {
  const parts = [a, b].map(({ n, variance }, i) => {
    const size = sizes[i] ?? null;
    return { n, square: ((size === null ? 1 : Math.max(0, 1 - n / size)) * variance) / n };
  });
  const square = parts.reduce((sum, p) => sum + p.square, 0);
  return { difference: a.mean - b.mean, se: Math.sqrt(square), df: 1 / parts.reduce((sum, p) => sum + (p.square / square) ** 2 / (p.n - 1), 0) };
}
