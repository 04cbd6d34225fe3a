/**
 * Standard error of measurement: the spread that scores of one unchanged person would show, `s √(1 − r)`.
 *
 * @param sd standard deviation of the scores, 0 or above, in their unit
 * @param reliability of the scores, 0 … 1
 * @returns in the unit of the scores; NaN outside the domain
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  if (!(sd >= 0 && sd < Infinity && reliability >= 0 && reliability <= 1)) return NaN;
  return sd * Math.sqrt(1 - reliability);
}

export interface ReliableChange {
  /** After minus before, in the unit of the scores. */
  readonly change: number;
  /** Standard error of a difference of two scores, `√2 · SEM`. */
  readonly se: number;
  /** Change in standard errors; beyond ±1.96 it is unlikely, at 5 %, to be error of measurement alone. NaN where `se` is 0. */
  readonly index: number;
}

/**
 * Reliable change index of one score measured twice (N. S. Jacobson and P. Truax 1991, *Clinical significance*, Journal of
 * Consulting and Clinical Psychology 59, 12–19).
 *
 * @param before first score
 * @param after second score, in the same unit
 * @param sd standard deviation of the first scores, 0 or above
 * @param reliability of the scores, 0 … 1
 * @returns NaN figures outside the domain
 */
export function reliableChange(before: number, after: number, sd: number, reliability: number): ReliableChange {
  const change = after - before;
  const se = Math.SQRT2 * standardErrorOfMeasurement(sd, reliability);
  // A score without error has no errors to count in: any change of it is real.
  return { change, se, index: se > 0 ? change / se : NaN };
}
