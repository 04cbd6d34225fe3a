import type { AnswerCounts } from '@readiness-kit/core';

/** Answers of an administration, by what happened to the items that were asked. */
export interface CoverageTotals {
  /** Answers with a level. */
  readonly answered: number;
  readonly dontKnow: number;
  readonly declined: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** Asked and applicable. */
  readonly eligible: number;
  /** Share of eligible answers that are a level, 0 … 1; `null` when none was eligible. */
  readonly coverage: number | null;
  /** Share of eligible answers that are "don't know", 0 … 1; `null` when none was eligible. */
  readonly dontKnowRate: number | null;
}

/** Adds up answer counts; every answer weighs the same. */
export function coverageTotals(counts: readonly AnswerCounts[]): CoverageTotals {
  const sum = (of: (c: AnswerCounts) => number): number => counts.reduce((total, c) => total + of(c), 0);
  const answered = sum((c) => c.levels.reduce((a, b) => a + b, 0));
  const dontKnow = sum((c) => c.dontKnow);
  const declined = sum((c) => c.declined);
  const missing = sum((c) => c.missing);
  const eligible = answered + dontKnow + declined + missing;
  const share = (part: number): number | null => (eligible === 0 ? null : part / eligible);
  return { answered, dontKnow, declined, missing, notApplicable: sum((c) => c.notApplicable), eligible, coverage: share(answered), dontKnowRate: share(dontKnow) };
}
