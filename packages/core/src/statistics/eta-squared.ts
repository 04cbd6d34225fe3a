import { oneWayAnova } from './one-way-anova.ts';
import type { Sample } from './sample.ts';

/**
 * Eta squared η²: the share of the variation that lies between groups (K. Pearson 1905; R. A. Fisher 1925).
 *
 * @param groups values by group; empty groups are not counted
 * @returns 0 … 1; NaN for fewer than two groups or where nothing varies
 */
export function etaSquared(groups: readonly Sample[]): number {
  const { between, within, betweenDf } = oneWayAnova(groups);
  return betweenDf > 0 ? between / (between + within) : NaN;
}
