/**
 * Earth mover's distance between two distributions on one ordered scale: how many categories answers would have to move, on
 * average, for the two to be alike; `Σ |F_a − F_b|` over the cumulative shares (L. N. Vaserstein 1969; Y. Rubner, C. Tomasi and
 * L. J. Guibas 2000).
 *
 * @param a answers by category, in the scale's order
 * @param b the same categories
 * @returns categories, 0 … K − 1; NaN where one is empty or they are of different lengths
 */
export function earthMoversDistance(a: readonly number[], b: readonly number[]): number {
  const [sizeA, sizeB] = [a, b].map((counts) => counts.reduce((x, y) => x + y, 0)) as [number, number];
  if (a.length !== b.length || !(sizeA > 0 && sizeB > 0)) return NaN;
  let carried = 0;
  let distance = 0;
  a.forEach((n, k) => {
    carried += n / sizeA - (b[k] as number) / sizeB;
    distance += Math.abs(carried);
  });
  return distance;
}
