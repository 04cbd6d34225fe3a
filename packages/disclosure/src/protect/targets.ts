import { type Atom, peopleOf, type Query, type Tables, toNumber } from '../tables/tables.ts';

/** A figure of too few people. */
export interface Target {
  /** Id of the atom or the query. */
  readonly id: string;
  /** By position of the atom. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Every atom and every query of fewer people than the threshold, by id; what both are is named once. */
export function targetsOf(tables: Pick<Tables, 'atoms' | 'queries' | 'threshold'>): readonly Target[] {
  const { atoms, queries, threshold } = tables;
  const isSmall = (people: number): boolean => people > 0 && people < threshold;
  const small = queries.filter((query) => isSmall(peopleOf(tables, query))).map((query): Target => ({ id: query.id, weights: numbers(atoms, query) }));
  const alone = new Set(small.flatMap(({ weights }) => (weights.size === 1 ? [...weights.keys()] : [])));
  const unnamed = atoms.flatMap(({ id, people }, at): readonly Target[] => (isSmall(people) && !alone.has(at) ? [{ id, weights: new Map([[at, 1]]) }] : []));
  return [...unnamed, ...small].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function numbers(atoms: readonly Atom[], { weights }: Query): ReadonlyMap<number, number> {
  return new Map([...weights].filter(([at]) => (atoms[at] as Atom).people > 0).map(([at, weight]) => [at, toNumber(weight)]));
}
