import { meanAndVariance } from './mean-and-variance.ts';
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
  const complete = rows.map((row) => Array.from(row)).filter((row) => !row.some(Number.isNaN));
  const n = complete.length;
  const k = complete[0]?.length ?? 0;
  if (k < 2 || n < 2 || complete.some((row) => row.length !== k)) return { alpha: NaN, n };
  const items = Array.from({ length: k }, (_, i) => meanAndVariance(complete.map((row) => row[i] ?? NaN)).variance);
  const total = meanAndVariance(complete.map((row) => row.reduce((a, b) => a + b, 0))).variance;
  return { alpha: total > 0 ? (k / (k - 1)) * (1 - items.reduce((a, b) => a + b, 0) / total) : NaN, n };
}
