import { type Moments, oneWayAnova } from './one-way-anova.ts';

/**
 * Eta squared η²: the share of the variation that lies between groups (K. Pearson 1905; R. A. Fisher 1925).
 *
 * @param groups moments by group, as `meanAndVariance` gives them; empty groups are not counted
 * @returns 0 … 1; NaN for fewer than two groups or where nothing varies
 */
export function etaSquared(groups: readonly Moments[]): number {
  const { between, within, betweenDf } = oneWayAnova(groups);
  return betweenDf > 0 ? between / (between + within) : NaN;
}
