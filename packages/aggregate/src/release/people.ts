import type { PeopleBand } from '@readiness-kit/core';
import type { Atom, Query, Tables, Told } from '@readiness-kit/disclosure';
import { atomAt, type State, type Unit } from '../state/state.ts';
import { queryId, ranks } from './catalogue.ts';

/** Lower ends of bands. Defaults. */
const bands = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;
/** Rates are published to the nearest so many percent. */
const rateStep = 5;

/** How many people a figure rests on, as it is published. */
export interface PublishedPeople {
  readonly people: PeopleBand;
  readonly rate: number | null;
}

/** @param roster `null` where it is not known */
export function publishedPeople(people: number, roster: number | null): PublishedPeople {
  const at = bands.findLastIndex((from) => people >= from);
  const next = bands[at + 1];
  const band: PeopleBand = at < 0 ? [1, bands[0] - 1] : [bands[at] as number, next === undefined ? null : next - 1];
  return { people: band, rate: roster === null || roster <= 0 ? null : rateStep * Math.round((100 * people) / roster / rateStep) };
}

/** What band and rate tell together of a number of people. */
function toldBy(people: number, roster: number | null): Told {
  const { people: [from, to], rate } = publishedPeople(people, roster);
  const half = rateStep / 2;
  const [low, high] = rate === null ? [0, Infinity] : [((rate - half) * (roster as number)) / 100, ((rate + half) * (roster as number)) / 100];
  return [Math.max(from, low), Math.min(to ?? Infinity, high)];
}

/** People with at least one score, by position of the atom. */
export function respondentsOf({ instrument: { groups }, districts }: State): readonly Atom[] {
  return districts.flatMap(({ id, tally }) =>
    groups.map((group, g): Atom => {
      let people = 0;
      for (const [pattern, n] of tally.patterns[g] as Tallies) if (pattern.includes('1')) people += n;
      return { id: `${id}/${group}`, people, value: people };
    }),
  );
}
type Tallies = ReadonlyMap<string, number>;

/** People on rosters of some atoms; `null` where one is not known. */
export function rosterOf(state: State, atoms: readonly Atom[], of: readonly number[]): number | null {
  const groups = state.instrument.groups;
  let sum = 0;
  for (const at of of) {
    if ((atoms[at] as Atom).people === 0) continue;
    const district = state.districts[Math.floor(at / groups.length)];
    const group = groups[at % groups.length] as string;
    const roster = district && Object.hasOwn(district.rosters, group) ? district.rosters[group] : undefined;
    if (roster === undefined) return null;
    sum += roster;
  }
  return sum;
}

/** A number of people that could be published: those of some atoms. */
interface Counted {
  readonly id: string;
  readonly rank: number;
  readonly of: readonly number[];
}

/** Of each unit, each district, and each group of these. */
export function countedPeople(state: State, units: readonly Unit[]): readonly Counted[] {
  const { instrument: { groups }, districts } = state;
  const places = new Map(districts.map((district, d) => [district, d]));
  return [
    ...units.flatMap((unit) => {
      const of = unit.districts.map((district) => places.get(district) as number);
      return [
        { id: queryId.unit(unit.id, 'district'), rank: ranks[unit.kind], of: of.flatMap((d) => groups.map((_, g) => atomAt(state, d, g))) },
        ...groups.map((group, g) => ({ id: queryId.unitGroup(unit.id, group), rank: ranks[unit.kind], of: of.map((d) => atomAt(state, d, g)) })),
      ];
    }),
    ...districts.flatMap(({ id }, d) => [
      { id: queryId.district(id), rank: ranks.district, of: groups.map((_, g) => atomAt(state, d, g)) },
      ...groups.map((group, g) => ({ id: queryId.districtGroup(id, group), rank: ranks.group, of: [atomAt(state, d, g)] })),
    ]),
  ];
}

/** The numbers of people that could be published, as bands and rates. A small number stays anything below the threshold. */
export function countCatalogue(state: State, units: readonly Unit[]): Tables {
  const atoms = respondentsOf(state);
  const rosters = new Map(atoms.map((atom, at) => [atom.id, rosterOf(state, atoms, [at])]));
  const queries = countedPeople(state, units).flatMap(({ id, rank, of }): readonly Query[] => {
    const present = of.filter((at) => (atoms[at] as Atom).people > 0);
    const roster = rosterOf(state, atoms, of);
    return present.length === 0 ? [] : [{ id, rank, weights: new Map(present.map((at) => [at, 1])), told: (people) => toldBy(people, roster) }];
  });
  // Not more than are on the roster, as everyone knows.
  return { atoms, queries, threshold: state.threshold, protection: { kind: 'covers', to: state.threshold - 1 }, range: ({ id, people }) => [0, Math.max(people, rosters.get(id) ?? Infinity)] };
}
