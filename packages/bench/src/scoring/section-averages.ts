import type { ScoringProfile } from '@readiness-kit/core';

/** Who may have a section average: enough items answered, and enough of those that could be. */
export type CoverageRule = ScoringProfile['person'];

/** Guard for a share that reaches the threshold exactly on paper. */
const tolerance = 1e-9;

/** @param eligible items that apply to the respondent @param answered those answered with a level */
export function isCovered(eligible: number, answered: number, { minCoverage, minItems }: CoverageRule): boolean {
  return answered > 0 && answered >= Math.min(minItems, eligible) && answered / eligible >= minCoverage - tolerance;
}

/** Mean points, 0 … 100. @param steps sum of levels above the lowest */
export function averagePoints(steps: number, answered: number, levels: number): number {
  return (100 * steps) / ((levels - 1) * answered);
}
