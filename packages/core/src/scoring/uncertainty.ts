import { studentTQuantile } from '../statistics/student-t-quantile.ts';
import { clipPoints } from './clip-points.ts';
import type { Uncertainty } from './score-types.ts';

/** What one group adds to the uncertainty of a figure `T = Σ a m`. */
export interface GroupVariance {
  /** Respondents with any score in T. */
  readonly n: number;
  /** Sample variance of their influences `d` on T (points²); NaN for one respondent. */
  readonly variance: number;
  /** Size of the group, or `null` where unknown. */
  readonly roster: number | null;
}

/** Below this many respondents a group's own variance is not trusted to be small. */
const fewRespondents = 5;

/**
 * Stage (e): `Var = Σ (1 − n/N) s² / n` with a finite population correction, where a group below
 * five respondents takes at least the pooled variance; degrees of freedom by Satterthwaite (1946);
 * the interval is `value ± t se`, clipped to 0 … 100.
 *
 * @returns `null` when no variance can be known: single respondents of groups of unknown size
 */
export function uncertainty(value: number, groups: readonly GroupVariance[], confidence: number): Uncertainty | null {
  const pooled = pooledVariance(groups);
  let variance = 0;
  let denominator = 0;
  for (const { n, variance: own, roster } of groups) {
    const correction = roster === null ? 1 : 1 - n / roster;
    if (correction === 0) continue;
    const s2 = n >= fewRespondents ? own : Math.max(Number.isNaN(own) ? 0 : own, pooled);
    if (Number.isNaN(s2)) return null;
    const v = (correction * s2) / n;
    variance += v;
    denominator += v ** 2 / Math.max(n - 1, 1);
  }
  if (variance === 0) return { se: 0, df: null, interval: [value, value] };
  const se = Math.sqrt(variance);
  const df = variance ** 2 / denominator;
  const half = studentTQuantile((1 + confidence) / 2, df) * se;
  return { se, df, interval: [clipPoints(value - half), clipPoints(value + half)] };
}

/** Within-group variance over all groups of two or more, weighted by degrees of freedom; NaN without any. */
function pooledVariance(groups: readonly GroupVariance[]): number {
  let sum = 0;
  let df = 0;
  for (const { n, variance } of groups) {
    if (n < 2) continue;
    sum += (n - 1) * variance;
    df += n - 1;
  }
  return df === 0 ? NaN : sum / df;
}
