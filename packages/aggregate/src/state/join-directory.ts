import { type Breakdown, type Issue, mergeTallies, type Tally } from '@readiness-kit/core';
import { matchDistricts, type Unit } from '@readiness-kit/formats';
import type { State, StateDistrict } from './state.ts';

/** People in groups, by id of the district, then of the group. */
export type Rosters = ReadonlyMap<string, Readonly<Record<string, number>>>;

export interface JoinInput {
  /** By id of the district, as the files have it. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Districts of the state; `null` where there is no list. */
  readonly directory: readonly Unit[] | null;
  readonly rosters?: Rosters;
  readonly groups: readonly string[];
}

export interface JoinedDistricts extends Pick<State, 'districts' | 'listed'> {
  readonly issues: readonly Issue[];
}

/**
 * Districts with what a directory says of them.
 *
 * Issues: `district-id-repaired` (a zero was lost, the directory has it), `district-not-listed` (kept, in no part of the state),
 * `district-twice` (two spellings of one; put together), `roster-below-respondents` (the roster is left out): all warnings.
 */
export function joinDirectory({ tallies, directory, rosters = new Map(), groups }: JoinInput): JoinedDistricts {
  const issues: Issue[] = [];
  const warn = (code: string, district: string, params: Issue['params'] = {}): void => void issues.push({ code, severity: 'warning', path: ['districts', district], params });
  const units = (directory ?? []).filter(({ kind }) => kind === 'district');
  const { matched, unmatched } = matchDistricts(tallies.keys(), { units });
  const found = new Map<string, Unit | null>(matched);
  for (const { id } of unmatched) {
    const repaired = /^\d+$/.test(id) ? units.find((unit) => unit.id === `0${id}`) : undefined;
    found.set(id, repaired ?? null);
    if (repaired) warn('district-id-repaired', id, { id: repaired.id });
    else if (directory) warn('district-not-listed', id);
  }
  const byId = new Map<string, { readonly unit: Unit | null; readonly tally: Tally }>();
  for (const [given, tally] of tallies) {
    const unit = found.get(given) ?? null;
    const id = unit?.id ?? given;
    const before = byId.get(id);
    if (before) warn('district-twice', given, { id });
    byId.set(id, { unit, tally: before ? mergeTallies(before.tally, tally) : tally });
  }
  const districts = [...byId].map(([id, { unit, tally }]): StateDistrict => ({ id, name: unit?.name ?? id, tally, enrolment: unit?.enrolment ?? null, in: partsOf(unit), rosters: rostersOf(id, tally, rosters.get(id) ?? {}, groups, warn) }));
  return { districts: districts.sort((a, b) => (a.id < b.id ? -1 : 1)), listed: directory && units.map((unit) => ({ id: unit.id, in: partsOf(unit) })), issues };
}

function partsOf(unit: Unit | null): Readonly<Record<Breakdown, string | null>> {
  return { region: unit?.region ?? null, locale: localeOf(unit?.locale ?? null), size: sizeOf(unit?.enrolment ?? null) };
}

/** The four kinds of NCES' locale codes, 11 … 43; other words as they are. */
function localeOf(locale: string | null): string | null {
  if (locale === null || !/^[1-4][1-3]$/.test(locale)) return locale;
  return ['City', 'Suburb', 'Town', 'Rural'][Number(locale[0]) - 1] ?? null;
}

/** Size bands by enrolment; defaults. */
const sizes = [
  { below: 1000, name: 'Fewer than 1,000 learners' },
  { below: 10_000, name: '1,000 to 9,999 learners' },
  { below: Infinity, name: '10,000 learners or more' },
] as const;

const sizeOf = (enrolment: number | null): string | null => (enrolment === null ? null : (sizes.find(({ below }) => enrolment < below)?.name ?? null));

function rostersOf(id: string, tally: Tally, roster: Readonly<Record<string, number>>, groups: readonly string[], warn: (code: string, district: string, params: Issue['params']) => void): Readonly<Record<string, number>> {
  return Object.fromEntries(
    groups.flatMap((group, g) => {
      if (!Object.hasOwn(roster, group)) return [];
      const people = roster[group] as number;
      let respondents = 0;
      for (const n of (tally.patterns[g] as ReadonlyMap<string, number>).values()) respondents += n;
      if (people >= respondents) return [[group, people] as const];
      warn('roster-below-respondents', id, { group, roster: people, respondents });
      return [];
    }),
  );
}
