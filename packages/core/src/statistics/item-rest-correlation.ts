import { completeCases } from './complete-cases.ts';
import { columnsOf, covarianceMatrix } from './covariance-matrix.ts';
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
  return itemRestOfCovariances(covarianceMatrix(columnsOf(completeCases(rows))));
}

/** {@link itemRestCorrelations} of items' covariances. */
export function itemRestOfCovariances(covariances: readonly Sample[]): readonly number[] {
  const rows = covariances.map((row) => Array.from(row));
  const size = rows.reduce((sum, row) => sum + row.reduce((a, b) => a + Math.abs(b), 0), 0);
  return rows.map((row, i) => {
    const others = (values: readonly number[]): number => values.reduce((sum, x, j) => (j === i ? sum : sum + x), 0);
    const rest = others(rows.map(others));
    const own = row[i] as number;
    // What is left of items that cancel each other out is rounding.
    return own > 0 && rest > 2 ** -40 * size ? Math.max(-1, Math.min(1, others(row) / Math.sqrt(own * rest))) : NaN;
  });
}
