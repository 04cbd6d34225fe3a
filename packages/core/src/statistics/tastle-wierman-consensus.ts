/**
 * Consensus on an ordered scale (W. J. Tastle and M. J. Wierman 2007, *Consensus and dissention*, International Journal of
 * Approximate Reasoning 45, 531–545): `1 + Σ p log₂(1 − |x − μ| / (K − 1))`.
 *
 * @param counts answers by category, in the scale's order
 * @returns 0, two camps at the ends, to 1, all in one category; NaN without answers or below two categories
 */
export function tastleWiermanConsensus(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  if (counts.length < 2 || !(total > 0)) return NaN;
  const mean = counts.reduce((sum, n, k) => sum + n * k, 0) / total;
  // an empty category adds nothing, also where its logarithm would be that of 0
  return counts.reduce((sum, n, k) => (n === 0 ? sum : sum + (n / total) * Math.log2(1 - Math.abs(k - mean) / (counts.length - 1))), 1);
}
