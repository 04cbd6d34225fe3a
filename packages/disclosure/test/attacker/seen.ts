import type { Query, Ratio, Tables } from '../../src/index.ts';
import type { Sight } from './attacker.ts';

/** What everyone sees of a release: what is published, how it is rounded, how many people each atom has, and what was out before. */
export function seen(tables: Tables, published: ReadonlySet<string>): Sight {
  const { atoms, queries, range, released = [] } = tables;
  const figures = queries.filter(({ id }) => published.has(id)).map((query) => ({ weights: numbers(query.weights), told: query.told(trueValue(tables, query)) }));
  return {
    ranges: atoms.map((atom) => (atom.people === 0 ? [0, 0] : range(atom))),
    sums: [...figures, ...released.map(({ weights, told }) => ({ weights: numbers(weights), told }))],
  };
}

/** The same for someone who knows one atom. */
export function seenBy(sight: Sight, atom: number, value: number): Sight {
  return { ...sight, ranges: sight.ranges.map((range, at) => (at === atom ? [value, value] : range)) };
}

/** Every figure of too few people: weights by atom. */
export function forbidden({ atoms, queries, threshold }: Tables): readonly { readonly id: string; readonly weights: ReadonlyMap<number, number> }[] {
  const people = (weights: Query['weights']): number => [...weights].reduce((sum, [at, weight]) => sum + (number(weight) === 0 ? 0 : (atoms[at]?.people ?? 0)), 0);
  // Nobody's value is in no figure.
  const present = (weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> => new Map([...weights].filter(([at, weight]) => weight !== 0 && atoms[at]?.people !== 0));
  const isSmall = (n: number): boolean => n > 0 && n < threshold;
  const all = [
    ...atoms.flatMap(({ id, people: n }, at) => (isSmall(n) ? [{ id, weights: new Map([[at, 1]]) }] : [])),
    ...queries.flatMap(({ id, weights }) => (isSmall(people(weights)) ? [{ id, weights: present(numbers(weights)) }] : [])),
  ];
  // The same figure under two names is attacked once.
  return [...new Map(all.map((figure) => [[...figure.weights].map(([at, weight]) => `${at}:${weight.toFixed(9)}`).sort().join(), figure])).values()];
}

const trueValue = ({ atoms }: Tables, { weights }: Query): number => [...weights].reduce((sum, [at, weight]) => sum + number(weight) * (atoms[at]?.value ?? 0), 0);
const number = (ratio: Ratio): number => (typeof ratio === 'number' ? ratio : ratio[0] / ratio[1]);
const numbers = (weights: Query['weights']): ReadonlyMap<number, number> => new Map([...weights].map(([at, weight]) => [at, number(weight)]));
