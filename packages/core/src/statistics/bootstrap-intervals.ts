import type { Strata } from './bootstrap.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

type Interval = readonly [lower: number, upper: number];

/**
 * Percentile interval: the (1 ∓ confidence) / 2 quantiles of the replicates (B. Efron 1979; A. C. Davison and
 * D. V. Hinkley 1997, *Bootstrap Methods and their Application*, 5.3.1), by {@link replicateQuantile}.
 *
 * @param replicates in any order and unit, all finite
 * @param confidence between 0 and 1, as 0.95
 * @returns [NaN, NaN] without replicates, or outside the domain
 */
export function percentileInterval(replicates: readonly number[], confidence: number): Interval {
  return interval(replicates, confidence, (p) => p);
}

/**
 * Bias-corrected and accelerated interval BCa: percentiles moved to
 * Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))), z₀ the normal quantile of the share of replicates below the estimate
 * (B. Efron 1987, *Better bootstrap confidence intervals*, Journal of the American Statistical Association 82, 171–185).
 *
 * @param estimate the statistic of the sample itself
 * @param replicates in any order, all finite
 * @param acceleration a, as of {@link jackknifeAcceleration}
 * @param confidence between 0 and 1, as 0.95
 * @returns [NaN, NaN] where no replicate or every one is below the estimate, as z₀ has no value there; where the
 * acceleration is so large that 1 − a (z₀ + z) is not above 0; and outside the domain
 */
export function bcaInterval(estimate: number, replicates: readonly number[], acceleration: number, confidence: number): Interval {
  const shift = normalQuantile(replicates.filter((t) => t < estimate).length / replicates.length);
  const moved = (p: number): number => {
    const z = shift + normalQuantile(p);
    const stretch = 1 - acceleration * z;
    return Number.isFinite(shift) && stretch > 0 ? normalCdf(shift + z / stretch) : NaN;
  };
  return interval(replicates, confidence, moved);
}

/**
 * Acceleration a = Σ u³ / (6 (Σ u²)^1.5) from the jackknife: u = (θ̄ − θ₍ⱼ₎)(n − 1) / n, where θ₍ⱼ₎ leaves out member j of its
 * stratum of n, and θ̄ is their mean in that stratum (Efron 1987; for several strata Davison and Hinkley 1997, 5.3.2). A
 * stratum of one member has no sampling error to take a part in.
 *
 * @returns NaN where no member makes a difference, or where the statistic has no value without one of them
 */
export function jackknifeAcceleration<T>(strata: Strata<T>, statistic: (strata: Strata<T>) => number): number {
  const influences = strata.flatMap((stratum, s) => {
    const n = stratum.length;
    if (n < 2) return [];
    const without = stratum.map((_, j) => statistic(strata.map((other, i) => (i === s ? other.filter((_, m) => m !== j) : other))));
    const mean = without.reduce((a, b) => a + b, 0) / n;
    return without.map((t) => ((mean - t) * (n - 1)) / n);
  });
  const power = (exponent: number): number => influences.reduce((sum, u) => sum + u ** exponent, 0);
  return power(3) / (6 * power(2) ** 1.5);
}

/**
 * Quantile of R replicates: the one of rank (R + 1) p, and between two ranks k and k + 1 linear in the normal quantiles of
 * k / (R + 1) and (k + 1) / (R + 1) (Davison and Hinkley 1997, equation 5.8). Below rank 1 and above rank R, the least and the
 * greatest replicate: too few replicates for such a p.
 *
 * @param sorted in ascending order
 * @param p 0 … 1
 * @returns NaN of an empty sample, or outside the domain
 */
export function replicateQuantile(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const size = sorted.length;
  const rank = (size + 1) * p;
  const k = Math.min(Math.max(Math.floor(rank), 1), size);
  const at = sorted[k - 1] ?? NaN;
  if (rank <= 1 || rank >= size || rank === k) return at;
  const [left, right] = [normalQuantile(k / (size + 1)), normalQuantile((k + 1) / (size + 1))];
  return at + ((normalQuantile(p) - left) / (right - left)) * ((sorted[k] as number) - at);
}

function interval(replicates: readonly number[], confidence: number, moved: (p: number) => number): Interval {
  if (!(confidence > 0 && confidence < 1) || !replicates.every(Number.isFinite)) return [NaN, NaN];
  const sorted = [...replicates].sort((a, b) => a - b);
  const [low, high] = [moved((1 - confidence) / 2), moved((1 + confidence) / 2)];
  // Both or neither: half an interval says nothing.
  return Number.isNaN(low + high) ? [NaN, NaN] : [replicateQuantile(sorted, low), replicateQuantile(sorted, high)];
}
