import type { Atom, Ratio } from '@readiness-kit/disclosure';

/**
 * The mean of a district's groups, each one voice; groups that are too small for it speak together, as their respondents.
 *
 * Groups below the threshold are pooled, and if they are too few together, the next smallest with them. Where one of them is alone,
 * she must not be the one on whom the threshold hangs.
 *
 * @param groups positions of atoms
 * @returns weights by position, or `null` where even all together are too few
 */
export function voices(atoms: readonly Atom[], groups: readonly number[], threshold: number): ReadonlyMap<number, Ratio> | null {
  const people = (at: number): number => (atoms[at] as Atom).people;
  const present = groups.filter((at) => people(at) > 0).sort((a, b) => people(a) - people(b) || a - b);
  let pooled = 0;
  let together = 0;
  const needed = (): number => threshold + (present.slice(0, together).some((at) => people(at) === 1) ? 1 : 0);
  while (together < present.length && (people(present[together] as number) < threshold || (together > 0 && pooled < needed()))) pooled += people(present[together++] as number);
  if (present.length === 0 || (together > 0 && pooled < needed())) return null;
  const count = present.length - together + (together > 0 ? 1 : 0);
  return new Map(present.map((at, i): [number, Ratio] => [at, i < together ? [people(at), pooled * count] : [1, count]]));
}
