import type { ConstructScore } from '@readiness-kit/core';

const tolerance = 1e-9;

/** Both missing, or the same to within 1e-9. */
export function agrees(a: number, b: number): boolean {
  return Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= tolerance;
}

/**
 * Stops the run unless two contestants found the same: a benchmark of different results means nothing.
 *
 * @throws Error with the first difference
 */
export function assertAgree(name: string, found: ArrayLike<number>, expected: ArrayLike<number>): void {
  if (found.length !== expected.length) throw new Error(`${name}: ${found.length} averages, expected ${expected.length}`);
  for (let i = 0; i < found.length; i++) {
    if (!agrees(found[i] as number, expected[i] as number)) throw new Error(`${name}: average ${i} is ${found[i]}, expected ${expected[i]}`);
  }
}

/**
 * Holds the group means of a result against those of the section averages, group by group.
 *
 * @param averages respondents × sections, NaN = none
 * @param groupOf group id of each respondent
 */
export function assertGroupMeansAgree(name: string, constructs: readonly ConstructScore[], averages: ArrayLike<number>, groupOf: readonly string[]): void {
  for (const [section, { groups }] of constructs.entries()) {
    for (const [group, { n, mean }] of Object.entries(groups)) {
      const own = groupOf.flatMap((id, r) => (id === group ? [averages[r * constructs.length + section] as number] : [])).filter((x) => !Number.isNaN(x));
      const expected = own.reduce((sum, x) => sum + x, 0) / own.length;
      if (n !== own.length || !agrees(mean ?? NaN, expected)) throw new Error(`${name}: section ${section} of ${group} is ${mean} of ${n}, expected ${expected} of ${own.length}`);
    }
  }
}
