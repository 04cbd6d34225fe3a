import { comparable } from '../text/clean-cell.ts';
import { likeness } from '../text/likeness.ts';
import type { Directory, Unit } from './directory.ts';
import { readLeaid } from './nces-id.ts';

export interface DistrictMatches {
  readonly matched: ReadonlyMap<string, Unit>;
  /** What no district is found for, and up to three that it may be, by a lost zero or by name. */
  readonly unmatched: readonly { readonly id: string; readonly suggestions: readonly Unit[] }[];
}

/** Least likeness of names that is suggested; a default. */
const leastLike = 0.5;

/** Finds the districts of ids or names as results have them: by id or by the whole name; nothing is guessed. */
export function matchDistricts(ids: Iterable<string>, { units }: Pick<Directory, 'units'>): DistrictMatches {
  const districts = units.filter(({ kind }) => kind === 'district');
  const byId = new Map(districts.map((unit) => [unit.id, unit]));
  const byName = new Map<string, Unit | undefined>();
  // A name that two have says neither.
  for (const unit of districts) byName.set(comparable(unit.name), byName.has(comparable(unit.name)) ? undefined : unit);
  const matched = new Map<string, Unit>();
  const unmatched: DistrictMatches['unmatched'][number][] = [];
  for (const id of new Set(ids)) {
    const unit = byId.get(id) ?? byName.get(comparable(id));
    if (unit) matched.set(id, unit);
    else unmatched.push({ id, suggestions: suggestionsFor(id, districts, byId) });
  }
  return { matched, unmatched };
}

function suggestionsFor(id: string, districts: readonly Unit[], byId: ReadonlyMap<string, Unit>): readonly Unit[] {
  const zero = readLeaid(id).state === 'uncertain' ? byId.get(`0${id}`) : undefined;
  const alike = districts.map((unit) => ({ unit, like: likeness(id, unit.name) })).filter(({ like }) => like >= leastLike).sort((a, b) => b.like - a.like).map(({ unit }) => unit);
  return [...new Set([...(zero ? [zero] : []), ...alike])].slice(0, 3);
}
