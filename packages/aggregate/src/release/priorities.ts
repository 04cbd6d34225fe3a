import { type Instrument, rank, type ScoringProfile, scoreTally, type SharedPriority } from '@readiness-kit/core';
import type { State, StateDistrict } from '../state/state.ts';

/** How many of a district's priorities count as its first. A default. */
export const firstPriorities = 5;
/** Fewest districts whose priorities are counted together: of fewer, a count says what one district's are. A default. */
const fewestDistricts = 5;

/** First priorities of each district, as ids of indicators, by its answers alone. */
export function prioritiesOfDistricts({ instrument, profile, form, districts }: State): ReadonlyMap<StateDistrict, readonly string[]> {
  // Only the order is needed: nothing of how sure it is.
  const quick: ScoringProfile = { ...profile, priorities: { ...profile.priorities, unit: 'indicator', honesty: { ...profile.priorities.honesty, draws: 1 } } };
  return new Map(
    districts.map((district) => {
      const input = { instrument, profile: quick, ...(form === null ? {} : { form }) };
      const scores = scoreTally({ ...input, tally: district.tally, rosters: district.rosters });
      return [district, rank({ ...input, scores }).slice(0, firstPriorities).map(({ id }) => id)];
    }),
  );
}

/** What stands among the first priorities of districts, most frequent first; nothing where too few districts are counted. */
export function sharedPriorities({ indicators }: Instrument, lists: readonly (readonly string[])[]): { readonly priorities: readonly SharedPriority[]; readonly prioritiesOf: number } {
  if (lists.length < fewestDistricts) return { priorities: [], prioritiesOf: 0 };
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const priorities = indicators.flatMap(({ id, construct, lever = 'local', policyArea = null }): readonly SharedPriority[] => {
    const districts = counts.get(id);
    return districts === undefined ? [] : [{ indicator: id, construct, lever, policyArea, districts }];
  });
  return { priorities: priorities.sort((a, b) => b.districts - a.districts), prioritiesOf: lists.length };
}
