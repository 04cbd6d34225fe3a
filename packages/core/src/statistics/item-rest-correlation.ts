import { completeCases } from './complete-cases.ts';
import { pearsonCorrelation } from './pearson-correlation.ts';
import type { Sample } from './sample.ts';

/**
 * Item–rest correlations, or corrected item–total correlations: each item with the sum of the others, on complete
 * cases (S. Henrysson 1963, *Correction of item–total correlations in item analysis*, Psychometrika 28, 211–218).
 * The item itself is left out of the total, with which it would agree by being part of it.
 *
 * @param rows respondents × items, rows of one length; NaN is a missing answer and leaves its row out
 * @returns by item, −1 … 1; NaN where the item or the rest does not vary, and for all of them below two items, below
 * two complete rows, or with rows of different lengths; empty without complete rows
 */
export function itemRestCorrelations(rows: readonly Sample[]): readonly number[] {
  const complete = completeCases(rows);
  const items = Array.from({ length: complete[0]?.length ?? 0 }, (_, i) => i);
  if (complete.some((row) => row.length !== items.length)) return items.map(() => NaN);
  return items.map((item) =>
    pearsonCorrelation(
      complete.map((row) => row[item] as number),
      complete.map((row) => row.reduce((sum, x, i) => (i === item ? sum : sum + x), 0)),
    ),
  );
}
