import { allAtoms } from './framework-atoms.mjs';

/** @typedef {Pick<import('./instrument-source.mjs').Indicator, 'id' | 'covers' | 'source'>} Covering */

/**
 * Which indicators cover each part of the framework.
 * @param {readonly Covering[]} indicators
 * @param {readonly { readonly id: string }[]} [atoms] the framework's
 * @returns {ReadonlyMap<string, readonly string[]>} indicator ids by atom id
 * @throws when a part is uncovered, an indicator covers what there is not, or says no source
 */
export function coverage(indicators, atoms = allAtoms) {
  const known = new Set(atoms.map(({ id }) => id));
  const covering = new Map(atoms.map(({ id }) => [id, indicators.filter((x) => x.covers?.includes(id)).map((x) => x.id)]));
  const problems = [
    ...indicators.flatMap((x) => (x.covers ?? []).filter((id) => !known.has(id)).map((id) => `${x.id} covers ${id}, which is no part of the framework`)),
    ...indicators.filter((x) => !x.source).map((x) => `${x.id} says no source`),
    ...[...covering].filter(([, ids]) => ids.length === 0).map(([id]) => `no indicator covers ${id}`),
  ];
  if (problems.length > 0) throw new Error(`instrument coverage: ${problems.join('; ')}`);
  return covering;
}
