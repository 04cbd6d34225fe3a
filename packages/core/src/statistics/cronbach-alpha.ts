import { completeCases } from './complete-cases.ts';
import { columnsOf, covarianceMatrix } from './covariance-matrix.ts';
import type { Sample } from './sample.ts';

export interface CronbachAlpha {
  /** 1 at most, below 0 where items disagree; NaN below two items or two complete rows, or where totals do not vary. */
  readonly alpha: number;
  /** Complete rows it rests on. */
  readonly n: number;
}

/**
 * Cronbach's raw alpha on complete cases: k / (k − 1) · (1 − Σ var(item) / var(total))
 * (L. J. Cronbach 1951, Psychometrika 16, 297–334).
 *
 * @param rows respondents × items, rows of one length; NaN is a missing answer and leaves its row out
 */
export function cronbachAlpha(rows: readonly Sample[]): CronbachAlpha {
  const complete = completeCases(rows);
  return { alpha: alphaOfCovariances(covarianceMatrix(columnsOf(complete))), n: complete.length };
}

/** {@link cronbachAlpha} of items' covariances; NaN below two items, or where their sum does not vary. */
export function alphaOfCovariances(covariances: readonly Sample[]): number {
  const k = covariances.length;
  const total = covariances.reduce((sum, row) => sum + Array.from(row).reduce((a, b) => a + b, 0), 0);
  const own = covariances.reduce((sum, row, i) => sum + (row[i] as number), 0);
  return k > 1 && total > 2 ** -40 * own ? (k / (k - 1)) * (1 - own / total) : NaN;
}
