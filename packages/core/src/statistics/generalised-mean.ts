import type { Sample } from './sample.ts';

/**
 * Weighted generalised (power) mean M_p = (Σ w xᵖ / Σ w)^(1/p): 1 arithmetic, 0 geometric (the limit), −1 harmonic,
 * −Infinity the least and Infinity the greatest value (G. H. Hardy, J. E. Littlewood and G. Pólya 1934, Inequalities, 2.1–2.9).
 * The lower the order, the less a high value makes up for a low one.
 *
 * Written about the value that dominates, with expm1 and log1p, so that no order over- or underflows or
 * loses digits as it nears 0.
 *
 * @param values 0 or above, finite; with an order of 0 or below, a single 0 makes the mean 0
 * @param order p, any number
 * @param weights beside the values, 0 or above; equal when left out. Values of weight 0 do not count.
 * @returns NaN outside the domain or without any weight
 */
export function generalisedMean(values: Sample, order: number, weights?: Sample): number {
  const terms = Array.from(values, (x, i) => ({ x, w: weights ? (weights[i] ?? NaN) : 1 })).filter(({ w }) => w !== 0);
  const total = terms.reduce((sum, { w }) => sum + w, 0);
  if (Number.isNaN(order) || terms.length === 0 || !terms.every(({ x, w }) => x >= 0 && x < Infinity && w > 0 && w < Infinity)) return NaN;
  const reference = (order > 0 ? Math.max : Math.min)(...terms.map(({ x }) => x));
  if (reference === 0 || Math.abs(order) === Infinity) return reference;
  const average = (f: (logRatio: number) => number): number => terms.reduce((sum, { x, w }) => sum + (w / total) * f(Math.log(x / reference)), 0);
  // So near 0 the geometric mean is the same double, and order · r would underflow.
  if (Math.abs(order) < 1e-30) return reference * Math.exp(average((r) => r));
  return reference * Math.exp(Math.log1p(average((r) => Math.expm1(order * r))) / order);
}
