import { type Moments, oneWayAnova } from './one-way-anova.ts';

/**
 * Intraclass correlation ICC(1), one-way random effects, single rating: (MSB − MSW) / (MSB + (n₀ − 1) MSW).
 * P. E. Shrout and J. L. Fleiss (1979), Psychological Bulletin 86, 420–428, ICC(1,1), with n₀ for groups of
 * unequal size (E. A. Haggard 1958).
 *
 * @param groups moments by group, as `meanAndVariance` gives them; empty groups are not counted
 * @returns −1 / (n₀ − 1) … 1, not truncated at 0; NaN for fewer than two groups, for single values only, or where nothing varies
 */
export function icc1(groups: readonly Moments[]): number {
  const { between, within, betweenDf, withinDf, n0 } = oneWayAnova(groups);
  if (betweenDf < 1 || withinDf < 1) return NaN;
  const msb = between / betweenDf;
  const msw = within / withinDf;
  return (msb - msw) / (msb + (n0 - 1) * msw);
}
