import type { Lever, SharedPriority } from '@readiness-kit/core';

export const levers: readonly Lever[] = ['local', 'state-waiver', 'federal'];

/** Priorities of one area of policy that need one lever. */
export interface PolicyCell {
  readonly priorities: number;
  /** Districts that share the most frequent of them: districts of several cannot be added up, as one may have both. */
  readonly districts: number;
}

export interface PolicyRow {
  /** `null`: no area of policy is named. */
  readonly area: string | null;
  readonly cells: readonly PolicyCell[];
}

/** What waits for whom: areas in the order of their names, the one without a name last. */
export function policyGrid(priorities: readonly SharedPriority[]): readonly PolicyRow[] {
  const areas = [...new Set(priorities.map(({ policyArea }) => policyArea))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return areas.map((area) => ({
    area,
    cells: levers.map((lever) => {
      const some = priorities.filter((priority) => priority.policyArea === area && priority.lever === lever);
      return { priorities: some.length, districts: Math.max(0, ...some.map(({ districts }) => districts)) };
    }),
  }));
}
