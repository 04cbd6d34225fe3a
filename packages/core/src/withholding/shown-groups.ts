/** A group and how many people stand behind its figure. */
export interface Sized {
  readonly id: string;
  readonly n: number;
}

/** Which groups' figures can be shown by themselves, and which only together. */
export interface ShownGroups {
  readonly alone: readonly string[];
  /** Shown as one, or not at all where it is empty. */
  readonly together: readonly string[];
}

/**
 * Small groups are shown together. Where even together they are too few, the smallest of the others joins them: else their
 * figure could be had by subtracting the others from the whole.
 *
 * @param groups those behind one figure; empty ones are left out
 * @returns `null` where all together are too few
 */
export function shownGroups(groups: readonly Sized[], fewest: number): ShownGroups | null {
  const bySize = groups.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  if (bySize.length === 0) return { alone: [], together: [] };
  let taken = bySize.findIndex(({ n }) => n >= fewest);
  if (taken === 0) return { alone: groups.filter(({ n }) => n > 0).map(({ id }) => id), together: [] };
  if (taken < 0) taken = bySize.length;
  const people = (): number => bySize.slice(0, taken).reduce((sum, { n }) => sum + n, 0);
  while (people() < fewest && taken < bySize.length) taken++;
  if (people() < fewest) return null;
  const together = new Set(bySize.slice(0, taken).map(({ id }) => id));
  const ids = groups.filter(({ n }) => n > 0).map(({ id }) => id);
  return { alone: ids.filter((id) => !together.has(id)), together: ids.filter((id) => together.has(id)) };
}
