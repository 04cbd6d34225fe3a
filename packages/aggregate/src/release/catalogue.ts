import { type Atom, type Query, type Ratio, rounded, type Tables } from '@readiness-kit/disclosure';
import { atomAt, type State, type StateDistrict, type Unit } from '../state/state.ts';
import { voices } from './voices.ts';

/** How uncertain a mean of too few people stays: a level of a rubric of four. A default. */
const width = 100 / 3;
/** Means are published as whole points. */
const step = 1;

/** Names of queries: what is asked of the answers to one construct. */
export const queryId = {
  district: (district: string): string => `district/${district}`,
  districtGroup: (district: string, group: string): string => `district/${district}/${group}`,
  unit: (unit: string, weighting: string): string => `${unit}//${weighting}`,
  unitGroup: (unit: string, group: string): string => `${unit}/${group}`,
};

/** What is kept first: whole states before their parts, parts before districts. */
export const ranks = { state: 0, region: 1, locale: 2, size: 3, district: 4, group: 5 } as const;

/**
 * All means that could be published of one construct: of the state and its parts by each weighting and for each group, of each
 * district, of each of its groups. A fixed catalogue: what is not in it is never published.
 */
export function catalogue(state: State, units: readonly Unit[], construct: number): Tables {
  const { instrument: { groups }, districts, threshold } = state;
  const atoms = atomsOf(state, construct);
  const at = (district: number): readonly number[] => groups.map((_, g) => atomAt(state, district, g));
  const totals = new Map(districts.map((district, d): [StateDistrict, ReadonlyMap<number, Ratio> | null] => [district, voices(atoms, at(d), threshold)]));
  const places = new Map(districts.map((district, d) => [district, d]));
  const queries: Query[] = [];
  const add = (id: string, rank: number, weights: readonly (readonly [number, Ratio])[]): void => {
    if (weights.length > 0) queries.push({ id, rank, weights: new Map(weights), told: rounded(step) });
  };
  for (const unit of units) {
    const whole = unit.districts.filter((district) => totals.get(district));
    const weighed = (weight: (district: StateDistrict) => number): readonly (readonly [number, Ratio])[] => {
      const all = whole.reduce((sum, district) => sum + weight(district), 0);
      return whole.flatMap((district) => [...(totals.get(district) as ReadonlyMap<number, Ratio>)].map(([atom, ratio]) => [atom, times(ratio, weight(district), all)] as const));
    };
    add(queryId.unit(unit.id, 'district'), ranks[unit.kind], weighed(() => 1));
    if (whole.every(({ enrolment }) => enrolment !== null && enrolment > 0)) add(queryId.unit(unit.id, 'enrolment'), ranks[unit.kind], weighed(({ enrolment }) => enrolment as number));
    add(queryId.unit(unit.id, 'respondents'), ranks[unit.kind], pooled(atoms, unit.districts.flatMap((district) => at(places.get(district) as number))));
    groups.forEach((group, g) => add(queryId.unitGroup(unit.id, group), ranks[unit.kind], pooled(atoms, unit.districts.map((district) => atomAt(state, places.get(district) as number, g)))));
  }
  districts.forEach((district, d) => {
    add(queryId.district(district.id), ranks.district, [...(totals.get(district) ?? [])]);
    groups.forEach((group, g) => add(queryId.districtGroup(district.id, group), ranks.group, pooled(atoms, [atomAt(state, d, g)])));
  });
  return { atoms, queries, threshold, protection: { kind: 'width', width }, range: () => [0, 100] };
}

/** Groups of districts: respondents with a score, and their mean. */
export function atomsOf({ instrument: { groups, constructs }, districts }: State, construct: number): readonly Atom[] {
  return districts.flatMap(({ id, tally }) =>
    groups.map((group, g): Atom => {
      const cell = g * constructs.length + construct;
      const people = tally.groups.counts[cell] as number;
      return { id: `${id}/${group}`, people, value: people === 0 ? 0 : (tally.groups.means[cell] as number) };
    }),
  );
}

function pooled(atoms: readonly Atom[], of: readonly number[]): readonly (readonly [number, Ratio])[] {
  const present = of.filter((at) => (atoms[at] as Atom).people > 0);
  const people = present.reduce((sum, at) => sum + (atoms[at] as Atom).people, 0);
  return present.map((at) => [at, [(atoms[at] as Atom).people, people]] as const);
}

function times(ratio: Ratio, above: number, below: number): Ratio {
  const [a, b] = typeof ratio === 'number' ? [ratio, 1] : ratio;
  return [a * above, b * below];
}
