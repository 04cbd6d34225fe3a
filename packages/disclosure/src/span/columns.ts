import type { Atom } from '../tables/tables.ts';

/**
 * The order in which atoms are eliminated: those with enough people first, as what is left then is of small atoms alone; among
 * them the smallest first, as it is published last, and a pivot that is published later costs most.
 */
export interface Columns {
  /** By position of the atom; -1 for an atom of nobody, whose value is in no figure. */
  readonly ofAtom: Int32Array;
  /** By column. */
  readonly people: Int32Array;
  /** From here on, columns are of atoms with fewer people than the threshold. */
  readonly firstSmall: number;
}

/** @param turn each gives another order of the small atoms, and always the same one */
export function columnsOf(atoms: readonly Atom[], threshold: number, turn: number): Columns {
  const present = atoms.map((atom, at) => ({ at, people: atom.people })).filter(({ people }) => people > 0);
  const large = present.filter(({ people }) => people >= threshold).sort((a, b) => a.people - b.people || a.at - b.at);
  const small = present.filter(({ people }) => people < threshold);
  const order = [...large, ...(turn === 0 ? small : shuffled(small, turn))];
  const ofAtom = new Int32Array(atoms.length).fill(-1);
  order.forEach(({ at }, column) => (ofAtom[at] = column));
  return { ofAtom, people: Int32Array.from(order, ({ people }) => people), firstSmall: large.length };
}

/** Fisher and Yates' shuffle, by a linear congruential generator: which order it is does not matter, only that it differs. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = [...list];
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
