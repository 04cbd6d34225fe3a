import { type Atom, isZero, type Query } from '../tables/tables.ts';
import { type Columns, columnsOf } from './columns.ts';
import { Echelon } from './echelon.ts';
import { type DerivedRow, eliminateLongRows } from './long-rows.ts';
import { PrimeField } from './prime-field.ts';

/** A figure of too few people that can be worked out, by everyone or only by a lone respondent, who takes her own answer out. */
export interface Leak {
  readonly reason: 'complementary' | 'singleton';
  /** Positions, among the figures given, of those it is worked out of. */
  readonly of: readonly number[];
}

/** A figure of more atoms is eliminated after the others. A default, for speed: it changes no result. */
const long = 64;

/**
 * What of too few people can be worked out exactly of some figures together: looked for in a basis of all that they tell of small
 * atoms alone. Arithmetic is exact, modulo a prime.
 *
 * One basis holds what rests on few atoms, not everything: another `turn` is another one.
 */
export function leaksOf(atoms: readonly Atom[], threshold: number, figures: readonly Pick<Query, 'weights'>[], prime: number, turn: number): readonly Leak[] {
  const columns = columnsOf(atoms, threshold, turn);
  const width = columns.people.length;
  const field = new PrimeField(prime);
  const echelon = new Echelon(field, columns.firstSmall, width);
  const rows = figures.map((figure, i) => rowOf(field, columns, figure).set(width + i, 1));
  for (const row of rows) if (row.size <= long) echelon.add(row);
  const derived: DerivedRow[] = [...echelon.small].map((row) => ({
    atoms: [...row.keys()].filter((column) => column < width),
    origins: () => [...row.keys()].filter((column) => column >= width),
  }));
  const longRows = rows.filter((row) => row.size > long).map((row) => echelon.rest(row));
  derived.push(...eliminateLongRows(field, longRows, columns.firstSmall, width));
  return derived.flatMap(({ atoms: at, origins }) => {
    const reason = reasonOf(columns, at, threshold);
    return reason ? [{ reason, of: origins().map((column) => column - width) }] : [];
  });
}

function rowOf(field: PrimeField, { ofAtom }: Columns, { weights }: Pick<Query, 'weights'>): Map<number, number> {
  const row = new Map<number, number>();
  for (const [atom, weight] of weights) {
    const column = ofAtom[atom] as number;
    const entry = column === -1 || isZero(weight) ? 0 : field.of(weight);
    if (entry !== 0) row.set(column, entry);
  }
  return row;
}

function reasonOf({ people }: Columns, atoms: readonly number[], threshold: number): Leak['reason'] | null {
  let all = 0;
  let isLone = false;
  for (const column of atoms) {
    const n = people[column] as number;
    all += n;
    isLone ||= n === 1;
    if (all > threshold) return null;
  }
  if (all < threshold) return 'complementary';
  return isLone ? 'singleton' : null;
}
