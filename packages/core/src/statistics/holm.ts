/**
 * Holm's step-down adjustment for several tests (S. Holm 1979, *A simple sequentially rejective multiple test procedure*,
 * Scandinavian Journal of Statistics 6, 65–70): the k-th smallest of m probabilities counts m − k + 1 times, and never less than a
 * smaller one.
 *
 * @param p probabilities, 0 … 1, in any order; NaN stands for a test that was not made, and does not count in m
 * @returns adjusted probabilities, 0 … 1, in the same order; NaN of tests that were not made
 */
export function holmAdjust(p: readonly number[]): readonly number[] {
  const adjusted = p.map(() => NaN);
  let least = 0;
  ascending(p).forEach((i, k, { length }) => {
    least = Math.max(least, Math.min(1, (length - k) * (p[i] as number)));
    adjusted[i] = least;
  });
  return adjusted;
}

/**
 * The confidence at which each test's own interval excludes its hypothesis exactly where Holm rejects it: `1 − α / (m − k + 1)`
 * for the k-th smallest probability, up to and with the first that is not rejected; all later ones take that one's.
 *
 * The intervals say what the tests say, no more: where several are rejected, that all of them hold at once may be less sure than 1 − α.
 *
 * @param p probabilities as for {@link holmAdjust}
 * @param confidence 1 − α, above 0 and below 1: the probability to reject no true hypothesis is at least that
 * @returns by test, from `confidence` to below 1; NaN of tests that were not made
 */
export function holmConfidence(p: readonly number[], confidence: number): readonly number[] {
  const alpha = 1 - confidence;
  const own = p.map(() => NaN);
  let stopped: number | undefined;
  ascending(p).forEach((i, k, { length }) => {
    const share = stopped ?? alpha / (length - k);
    if ((p[i] as number) > share) stopped = share;
    own[i] = 1 - share;
  });
  return own;
}

/** Places of the probabilities, the smallest first. */
const ascending = (p: readonly number[]): readonly number[] =>
  [...p.keys()].filter((i) => !Number.isNaN(p[i])).sort((a, b) => (p[a] as number) - (p[b] as number));
