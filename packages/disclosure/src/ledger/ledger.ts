import type { ProtectedTables } from '../protect/protect.ts';
import { type Atom, type Ratio, type Released, type Tables, type Told, valueOf } from '../tables/tables.ts';

/** An atom as it was when a release was made. */
export interface LedgerAtom {
  readonly id: string;
  readonly people: number;
  readonly value: number;
  /** Of the answers it is made of: the same digest, the same answers. */
  readonly digest: string;
}

/**
 * What was said of some tables, for a later release to know. It holds true values of few people: it is as private as the answers.
 */
export interface LedgerEntry {
  readonly atoms: readonly LedgerAtom[];
  readonly figures: readonly { readonly weights: readonly (readonly [atom: string, weight: Ratio])[]; readonly told: Told }[];
}

/** Why a release cannot follow another: an atom is gone; its people or their answers changed; fewer newcomers than the threshold. */
export interface LedgerProblem {
  readonly code: 'atom-gone' | 'answers-changed' | 'newcomers-few';
  /** Id of the atom. */
  readonly atom: string;
  readonly people: { readonly before: number; readonly now: number };
}

/** The entry of a release. @param digest of an atom's answers */
export function ledgerEntry(tables: Tables, { published }: ProtectedTables, digest: (atom: Atom) => string): LedgerEntry {
  const out = new Set(published);
  const name = (at: number): string => (tables.atoms[at] as Atom).id;
  const said = [...tables.queries.filter(({ id }) => out.has(id)).map((query): Released => ({ weights: query.weights, told: query.told(valueOf(tables, query)) })), ...(tables.released ?? [])];
  return {
    atoms: tables.atoms.map((atom) => ({ ...atom, digest: digest(atom) })),
    figures: said.map(({ weights, told }) => ({ weights: [...weights].map(([at, weight]) => [name(at), weight]), told })),
  };
}

/**
 * Tables that know what a release before said of the same people. Where answers came late, an atom becomes two: those who were
 * there, and the newcomers, of whom the difference of two figures would tell.
 *
 * A release may change an atom by nobody, or by at least as many newcomers as the threshold.
 *
 * @param tables means, whose atoms' values are means of their people
 */
export function afterRelease(tables: Tables, entry: LedgerEntry, digest: (atom: Atom) => string): { readonly ok: true; readonly tables: Tables } | { readonly ok: false; readonly problems: readonly LedgerProblem[] } {
  const before = new Map(entry.atoms.map((atom) => [atom.id, atom]));
  const now = new Map(tables.atoms.map((atom, at) => [atom.id, at]));
  const problems = [
    ...entry.atoms.filter(({ id, people }) => people > 0 && !now.has(id)).map(({ id, people }): LedgerProblem => ({ code: 'atom-gone', atom: id, people: { before: people, now: 0 } })),
    ...tables.atoms.flatMap((atom) => problemOf(tables, atom, before.get(atom.id), digest(atom))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const atoms: Atom[] = [];
  /** By position of the atom, the atoms it has become, with their shares of it. */
  const parts = tables.atoms.map((atom) => {
    const old = before.get(atom.id);
    const pieces = !old || old.people === 0 || old.people === atom.people ? [atom] : [{ id: atom.id, people: old.people, value: old.value }, newcomers(tables, atom, old)];
    return pieces.map((piece) => ({ at: atoms.push(piece) - 1, share: [piece.people, atom.people] as const }));
  });
  const queries = tables.queries.map((query) => ({
    ...query,
    weights: new Map([...query.weights].flatMap(([at, weight]) => (parts[at] as (typeof parts)[number]).map((part, _, all): readonly [number, Ratio] => [part.at, all.length === 1 ? weight : times(weight, part.share)]))),
  }));
  const first = (id: string): number => ((parts[now.get(id) as number] as (typeof parts)[number])[0] as { at: number }).at;
  const released = entry.figures.map(({ weights, told }): Released => ({ told, weights: new Map(weights.filter(([id]) => now.has(id)).map(([id, weight]) => [first(id), weight])) }));
  return { ok: true, tables: { ...tables, atoms, queries, released: [...(tables.released ?? []), ...released] } };
}

function problemOf({ threshold, range }: Tables, atom: Atom, old: LedgerAtom | undefined, digest: string): readonly LedgerProblem[] {
  const { id, people, value } = atom;
  const problem = (code: LedgerProblem['code']): readonly LedgerProblem[] => [{ code, atom: id, people: { before: old?.people ?? 0, now: people } }];
  if (!old || old.people === 0 || old.digest === digest) return [];
  if (people <= old.people) return problem('answers-changed');
  const [low, high] = range(atom);
  const late = meanOfNewcomers(atom, old);
  const slack = 1e-9 * Math.max(1, Math.abs(value)) * people;
  if (late < low - slack || late > high + slack) return problem('answers-changed');
  return people - old.people < threshold ? problem('newcomers-few') : [];
}

/** What those answered who are not among those before, if all of these still are. */
const meanOfNewcomers = ({ people, value }: Atom, old: LedgerAtom): number => (people * value - old.people * old.value) / (people - old.people);

function newcomers({ range }: Tables, atom: Atom, old: LedgerAtom): Atom {
  const [low, high] = range(atom);
  return { id: `${atom.id} since`, people: atom.people - old.people, value: Math.min(high, Math.max(low, meanOfNewcomers(atom, old))) };
}

function times(weight: Ratio, [above, below]: readonly [number, number]): Ratio {
  const [a, b] = typeof weight === 'number' ? [weight, 1] : weight;
  return [a * above, b * below];
}
