import { meanAndVariance, type MeanAndVariance } from './mean-and-variance.ts';
import type { Sample } from './sample.ts';

/**
 * Pearson's product-moment correlation r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²)
 * (K. Pearson 1896, Philosophical Transactions of the Royal Society A 187, 253–318).
 *
 * @param x finite
 * @param y beside `x`
 * @returns −1 … 1; NaN below two pairs, for samples of different length, where one does not vary beyond rounding, or
 * with a value that is not finite
 */
export function pearsonCorrelation(x: Sample, y: Sample): number {
  const [inX, inY] = [meanAndVariance(x), meanAndVariance(y)];
  if (inX.n !== inY.n || !varies(x, inX) || !varies(y, inY)) return NaN;
  let products = 0;
  for (let i = 0; i < inX.n; i++) products += ((x[i] as number) - inX.mean) * ((y[i] as number) - inY.mean);
  // Two roots, as the product of two small sums would underflow.
  return Math.max(-1, Math.min(1, products / (Math.sqrt(inX.squares) * Math.sqrt(inY.squares))));
}

/** Sums of equal answers in another order differ in their last bits: that is no variation. */
function varies(values: Sample, { n, squares }: MeanAndVariance): boolean {
  let largest = 0;
  for (const v of values) largest = Math.max(largest, Math.abs(v));
  return n > 1 && squares > n * (2 ** -50 * largest) ** 2;
}
