import type { Breakdown, Instrument, ScoringProfile, Tally } from '@readiness-kit/core';

/** A district that took part. */
export interface StateDistrict {
  readonly id: string;
  readonly name: string;
  readonly tally: Tally;
  /** Learners; `null` where it is not known. */
  readonly enrolment: number | null;
  /** By breakdown, the name of the part it belongs to; `null` where it is not known. */
  readonly in: Readonly<Record<Breakdown, string | null>>;
  /** People in each group, by group id, where known. */
  readonly rosters: Readonly<Record<string, number>>;
}

/** All that a state knows of a closed wave. */
export interface State {
  readonly name: string;
  /** Such as `2026-fall`. */
  readonly wave: string;
  readonly instrument: Instrument;
  readonly profile: ScoringProfile;
  readonly form: string | null;
  /** Those that took part, by id. */
  readonly districts: readonly StateDistrict[];
  /** Districts that the directory lists, of those that took part and those that did not; `null` without a directory. */
  readonly listed: readonly { readonly id: string; readonly in: StateDistrict['in'] }[] | null;
  /** Fewest people a published figure rests on. */
  readonly threshold: number;
}

/** The state, or a part of it: a region, a kind of locale, a size. */
export interface Unit {
  readonly kind: 'state' | Breakdown;
  /** Unique among units. */
  readonly id: string;
  readonly name: string;
  readonly districts: readonly StateDistrict[];
  readonly listed: number | null;
}

const breakdowns = ['region', 'locale', 'size'] as const;

/** The state first, then its parts by kind and name. */
export function unitsOf({ name, districts, listed }: State): readonly Unit[] {
  const parts = breakdowns.flatMap((kind) => {
    const names = [...new Set(districts.flatMap((district) => district.in[kind] ?? []))].sort();
    return names.map((part): Unit => ({ kind, id: `${kind}/${part}`, name: part, districts: districts.filter((district) => district.in[kind] === part), listed: listed && listed.filter((district) => district.in[kind] === part).length }));
  });
  return [{ kind: 'state', id: 'state', name, districts, listed: listed && listed.length }, ...parts];
}

/** Position of an atom: a group of a district. */
export const atomAt = ({ instrument: { groups } }: Pick<State, 'instrument'>, district: number, group: number): number => district * groups.length + group;
