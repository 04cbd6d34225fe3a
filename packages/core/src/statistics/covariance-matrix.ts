import { meanAndVariance } from './mean-and-variance.ts';
import type { Sample } from './sample.ts';

/**
 * Sample covariances of items, by deviations from the means, divisor n − 1. An item that varies by no more than rounding has 0.
 *
 * @param items by item, the finite values of the same n respondents
 * @returns symmetric, items × items; NaN throughout below two respondents, for items of different lengths, or with a value that is not finite
 */
export function covarianceMatrix(items: readonly Sample[]): readonly Float64Array[] {
  const n = items[0]?.length ?? 0;
  const moments = items.map(meanAndVariance);
  if (n < 2 || items.some((x) => x.length !== n) || moments.some(({ squares }) => !Number.isFinite(squares))) return items.map(() => new Float64Array(items.length).fill(NaN));
  const deviations = items.map((x, i) => deviationsOf(x, moments[i]?.mean ?? NaN));
  const matrix = items.map(() => new Float64Array(items.length));
  const varies = items.map((x, i) => (moments[i]?.squares ?? 0) > n * (2 ** -50 * largest(x)) ** 2);
  for (let i = 0; i < items.length; i++) {
    for (let j = i; j < items.length; j++) {
      const covariance = varies[i] && varies[j] ? products(deviations[i] as Float64Array, deviations[j] as Float64Array) / (n - 1) : 0;
      (matrix[i] as Float64Array)[j] = covariance;
      (matrix[j] as Float64Array)[i] = covariance;
    }
  }
  return matrix;
}

/** Items as columns, of the rows in which no value is missing; rows of different lengths give columns of different lengths. */
export function columnsOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => rows.flatMap((row) => (row.length === rows[0]?.length ? [row[i] as number] : [NaN])));
}

function deviationsOf(values: Sample, mean: number): Float64Array {
  const deviations = new Float64Array(values.length);
  for (let r = 0; r < deviations.length; r++) deviations[r] = (values[r] as number) - mean;
  return deviations;
}

function products(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < a.length; r++) sum += (a[r] as number) * (b[r] as number);
  return sum;
}

function largest(values: Sample): number {
  let most = 0;
  for (const x of values) most = Math.max(most, Math.abs(x));
  return most;
}
