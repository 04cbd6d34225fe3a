import { type Tables, toNumber, valueOf } from './tables.ts';

/**
 * Refuses tables on which a promise could not be kept: a programmer's mistake, told with its place.
 *
 * @throws RangeError
 */
export function checkTables({ atoms, queries, threshold, range, released = [] }: Tables): void {
  if (!Number.isSafeInteger(threshold) || threshold < 2) throw new RangeError(`the threshold must be a whole number of people from 2, not ${threshold}`);
  refuseDuplicates('atom', atoms);
  refuseDuplicates('query', queries);
  for (const atom of atoms) {
    if (!Number.isSafeInteger(atom.people) || atom.people < 0) throw new RangeError(`atom ${atom.id}: ${atom.people} is not a number of people`);
    if (atom.people === 0) continue;
    const [low, high] = range(atom);
    if (!(low <= atom.value && atom.value <= high)) throw new RangeError(`atom ${atom.id}: its value ${atom.value} is not from ${low} to ${high}`);
  }
  for (const query of queries) {
    refuseStrangers(`query ${query.id}`, query.weights, atoms.length);
    const value = valueOf({ atoms }, query);
    const [low, high] = query.told(value);
    if (!(low <= value + slack(value) && value - slack(value) <= high)) throw new RangeError(`query ${query.id}: what is told, ${low} to ${high}, does not hold the true value`);
  }
  released.forEach(({ weights }, i) => refuseStrangers(`released figure ${i}`, weights, atoms.length));
}

/** Rounding of a sum. */
const slack = (value: number): number => 1e-9 * Math.max(1, Math.abs(value));

function refuseDuplicates(what: string, list: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) throw new RangeError(`two of the ${what === 'query' ? 'queries' : 'atoms'} have the id ${id}`);
    seen.add(id);
  }
}

function refuseStrangers(where: string, weights: Tables['queries'][number]['weights'], atoms: number): void {
  for (const [at, weight] of weights) {
    if (!Number.isInteger(at) || at < 0 || at >= atoms) throw new RangeError(`${where}: there is no atom ${at}`);
    if (!Number.isFinite(toNumber(weight))) throw new RangeError(`${where}: the weight of atom ${at} is not a number`);
  }
}
