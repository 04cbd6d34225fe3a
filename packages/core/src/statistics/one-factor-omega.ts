import { completeCases } from './complete-cases.ts';
import { columnsOf, covarianceMatrix } from './covariance-matrix.ts';
import { minresLoadings } from './minres-loadings.ts';
import type { Sample } from './sample.ts';

export interface OneFactorOmega {
  /** 0 … 1; NaN where the loadings are not settled. */
  readonly omega: number;
  /** By item, −1 … 1, as of {@link minresLoadings}. */
  readonly loadings: readonly number[];
  /** Whether an item's loading is held at ±1: the one-factor model does not fit such data, or they are too few. */
  readonly heywood: boolean;
}

/**
 * McDonald's omega total of one common factor: ω = (Σ λ)² / ((Σ λ)² + Σ (1 − λ²)), the share of the variance of the sum of
 * the standardised items that is the factor's (R. P. McDonald 1999, *Test Theory: A Unified Treatment*), with loadings λ by
 * minimal residuals. Unlike alpha it does not need items that measure equally well. Items count as they are keyed:
 * one that runs against the others lowers omega.
 *
 * @param correlations symmetric, items × items, three or more; the diagonal is not read
 */
export function oneFactorOmega(correlations: readonly (readonly number[])[]): OneFactorOmega {
  const loadings = minresLoadings(correlations);
  const common = loadings.reduce((a, b) => a + b, 0) ** 2;
  const own = loadings.reduce((sum, x) => sum + (1 - x * x), 0);
  return { omega: loadings.length > 0 ? common / (common + own) : NaN, loadings, heywood: loadings.some((x) => Math.abs(x) === 1) };
}

/**
 * {@link oneFactorOmega} of answers, on complete cases.
 *
 * @param rows respondents × items, rows of one length; NaN is a missing answer and leaves its row out
 * @returns with `n`, the complete rows it rests on; omega is NaN also where an item does not vary, or with rows of different lengths
 */
export function oneFactorOmegaOfRows(rows: readonly Sample[]): OneFactorOmega & { readonly n: number } {
  const complete = completeCases(rows);
  return { ...oneFactorOmega(correlationsOf(covarianceMatrix(columnsOf(complete)))), n: complete.length };
}

/** Correlations of items from their covariances; NaN of one that does not vary. */
export function correlationsOf(covariances: readonly Sample[]): readonly (readonly number[])[] {
  return covariances.map((row, i) => Array.from(row, (shared, j) => {
    const spread = Math.sqrt(row[i] as number) * Math.sqrt(covariances[j]?.[j] ?? NaN);
    return spread > 0 ? Math.max(-1, Math.min(1, shared / spread)) : NaN;
  }));
}
