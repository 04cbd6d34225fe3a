/**
 * Ordinal consensus `1 − D` with Leik's dispersion `D = 2 Σ dₖ / (K − 1)`, where dₖ is the cumulative share up to a category, or
 * what is left above it, whichever is less (R. K. Leik 1966, *A measure of ordinal consensus*, Pacific Sociological Review 9, 85–90).
 *
 * @param counts answers by category, in the scale's order
 * @returns 0, half at either end, to 1, all in one category; NaN without answers or below two categories
 */
export function leikConsensus(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  if (counts.length < 2 || !(total > 0)) return NaN;
  let below = 0;
  let dispersion = 0;
  for (const n of counts) {
    below += n;
    dispersion += Math.min(below, total - below) / total;
  }
  return 1 - (2 * dispersion) / (counts.length - 1);
}
