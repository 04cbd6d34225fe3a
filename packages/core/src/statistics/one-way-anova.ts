import type { MeanAndVariance } from './mean-and-variance.ts';

/** What an analysis of variance needs to know of one group. */
export type Moments = Pick<MeanAndVariance, 'n' | 'mean' | 'squares'>;

/** The one-way analysis of variance of unequal groups. */
export interface OneWayAnova {
  /** Sums of squares between and within groups. */
  readonly between: number;
  readonly within: number;
  /** Degrees of freedom between and within groups: k − 1, N − k. */
  readonly betweenDf: number;
  readonly withinDf: number;
  /** Size of equal groups that would carry the same information: n₀ = (N − Σ n² / N) / (k − 1). */
  readonly n0: number;
}

/**
 * One-way analysis of variance (R. A. Fisher 1925); n₀ by G. W. Snedecor (1946).
 *
 * @param groups moments by group, as `meanAndVariance` gives them; empty groups are not counted
 */
export function oneWayAnova(groups: readonly Moments[]): OneWayAnova {
  const parts = groups.filter((g) => g.n > 0);
  const total = parts.reduce((sum, g) => sum + g.n, 0);
  const grandMean = parts.reduce((sum, g) => sum + g.n * g.mean, 0) / total;
  const betweenDf = parts.length - 1;
  return {
    between: parts.reduce((sum, g) => sum + g.n * (g.mean - grandMean) ** 2, 0),
    within: parts.reduce((sum, g) => sum + g.squares, 0),
    betweenDf,
    withinDf: total - parts.length,
    n0: (total - parts.reduce((sum, g) => sum + g.n ** 2, 0) / total) / betweenDf,
  };
}
