/**
 * Cliff's delta: how much more often an answer of the first group is above one of the second than below it
 * (N. Cliff 1993, *Dominance statistics*, Psychological Bulletin 114, 494–509).
 *
 * @param a answers by category, in the scale's order
 * @param b the same categories
 * @returns −1, all of `a` below all of `b`, … 1, all above; NaN where one is empty or they are of different lengths
 */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  const [sizeA, sizeB] = [a, b].map((counts) => counts.reduce((x, y) => x + y, 0)) as [number, number];
  if (a.length !== b.length || !(sizeA > 0 && sizeB > 0)) return NaN;
  let sum = 0;
  a.forEach((n, i) => b.forEach((m, k) => (sum += n * m * Math.sign(i - k))));
  return sum / (sizeA * sizeB);
}
