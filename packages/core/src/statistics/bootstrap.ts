import { meanAndVariance } from './mean-and-variance.ts';
import type { Generator } from './random.ts';

/** Independent samples, such as one per stakeholder group. A single sample is one stratum. */
export type Strata<T> = readonly (readonly T[])[];

/** For each stratum, the positions from 0 of the members drawn. */
export type Resample = Strata<number>;

export interface Bootstrap {
  /** The statistic of the strata themselves. */
  readonly estimate: number;
  /** The statistic of each resample, in their order. */
  readonly replicates: readonly number[];
  /** Mean of the replicates minus the estimate; NaN without replicates. */
  readonly bias: number;
  /** Standard deviation of the replicates, divisor R − 1; NaN below two. */
  readonly standardError: number;
}

/**
 * Nonparametric bootstrap, each stratum resampled on its own (B. Efron 1979, The Annals of Statistics 7, 1–26;
 * A. C. Davison and D. V. Hinkley 1997, *Bootstrap Methods and their Application*, 2.3 and 3.2).
 *
 * @param strata observations of any kind, by stratum
 * @param statistic of such strata, in any unit, which the results share
 * @param resamples as many as the replicates wanted, such as of {@link drawResamples}
 */
export function bootstrap<T>(strata: Strata<T>, statistic: (strata: Strata<T>) => number, resamples: Iterable<Resample>): Bootstrap {
  const estimate = statistic(strata);
  const replicates = Array.from(resamples, (resample) => statistic(strata.map((stratum, s) => (resample[s] ?? []).map((i) => stratum[i] as T))));
  const { mean, variance } = meanAndVariance(replicates);
  return { estimate, replicates, bias: mean - estimate, standardError: Math.sqrt(variance) };
}

/**
 * Draws with replacement, every member of a stratum as likely as any other: the same resamples from the same stream.
 * They are drawn as they are read, and can be read once.
 *
 * @param sizes members by stratum
 * @param count resamples to draw
 * @param uniform draws from [0, 1), as of `randomGenerator`
 */
export function* drawResamples(sizes: readonly number[], count: number, uniform: Generator): Iterable<Resample> {
  for (let r = 0; r < count; r++) yield sizes.map((n) => Array.from({ length: n }, () => Math.floor(uniform() * n)));
}
