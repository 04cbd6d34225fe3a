import { type AggregateReport, canonicalJson, type Issue, sha256Hex } from '@readiness-kit/core';
import { afterRelease, type Atom, auditRelease, type LedgerEntry, ledgerEntry, type ProtectedTables, type ReleaseFindings, type Tables } from '@readiness-kit/disclosure';
import type { State } from '../state/state.ts';

/**
 * What a release said, and of whom, by construct: a later release of the same wave must know it. As private as the answers.
 */
export interface ReleaseLedger {
  readonly schemaVersion: 1;
  readonly wave: string;
  /** Fewest people a released figure rests on. */
  readonly threshold: number;
  readonly provenance: Pick<AggregateReport['provenance'], 'instrument' | 'profile' | 'form'>;
  readonly constructs: Readonly<Record<string, LedgerEntry>>;
  /** SHA-256 of the canonical JSON of all of the above. */
  readonly hash: string;
}

/**
 * Why a ledger cannot be followed: it is of another wave or was made otherwise, or answers are not those it knows.
 *
 * Issues: `ledger-other`, `ledger-atom-gone`, `ledger-answers-changed`, `ledger-newcomers-few` (errors), one a group of a district.
 */
export function ledgerIssues(state: State, provenance: ReleaseLedger['provenance'], ledger: ReleaseLedger | undefined, catalogues: readonly Tables[]): readonly Issue[] {
  if (!ledger) return [];
  const same = ledger.wave === state.wave && canonicalJson(ledger.provenance) === canonicalJson(provenance) && state.instrument.constructs.every(({ id }) => Object.hasOwn(ledger.constructs, id));
  if (!same) return [{ code: 'ledger-other', severity: 'error', path: ['ledger'], params: { wave: ledger.wave } }];
  const found = new Map<string, Issue>();
  for (const [c, { id }] of state.instrument.constructs.entries()) {
    const after = afterRelease(catalogues[c] as Tables, ledger.constructs[id] as LedgerEntry, digestOf(state, c));
    if (after.ok) continue;
    for (const { code, atom, people } of after.problems) {
      const [district = '', group = ''] = atom.split('/');
      found.set(`${code} ${atom}`, { code: `ledger-${code}`, severity: 'error', path: ['districts', district, group], params: { before: people.before, now: people.now } });
    }
  }
  return [...found.values()];
}

/** What an attack on a release finds, by construct. @param onProgress told the share that is done, 0 … 1 */
export function auditLedger({ threshold, constructs }: ReleaseLedger, onProgress?: (share: number) => void): Readonly<Record<string, ReleaseFindings>> {
  const all = Object.entries(constructs);
  return Object.fromEntries(
    all.map(([id, { atoms, figures }], i) => {
      const places = new Map(atoms.map((atom, at) => [atom.id, at]));
      const released = figures.map(({ weights, told }) => ({ told, weights: new Map(weights.map(([atom, weight]) => [places.get(atom) ?? -1, weight] as const)) }));
      return [id, auditRelease({ atoms, threshold, released, range: () => [0, 100], onProgress: (share) => onProgress?.((i + share) / all.length) })] as const;
    }),
  );
}

/** Tables that know what was said before. @param entry must pass {@link ledgerIssues} */
export function knowing(state: State, construct: number, tables: Tables, entry: LedgerEntry | undefined): Tables {
  if (!entry) return tables;
  const after = afterRelease(tables, entry, digestOf(state, construct));
  if (!after.ok) throw new RangeError('the ledger was not checked');
  return after.tables;
}

/** What a release says of a construct, and what was said before it. */
export const entryOf = (state: State, construct: number, tables: Tables, result: ProtectedTables): LedgerEntry => ledgerEntry(tables, result, digestOf(state, construct));

/** Of the scores of a group on a construct: the same digest, the same answers, as far as figures are made of them. */
function digestOf({ districts, instrument: { groups, constructs } }: State, construct: number): (atom: Atom) => string {
  const digests = new Map(
    districts.flatMap(({ id, tally }) =>
      groups.map((group, g) => {
        const at = g * constructs.length + construct;
        // Sums of other parts in another order differ in the last digits.
        return [`${id}/${group}`, [tally.groups.counts[at], tally.groups.means[at]?.toFixed(6), tally.groups.squares[at]?.toFixed(3)].join()] as const;
      }),
    ),
  );
  return ({ id }) => sha256Hex([(digests as ReadonlyMap<string, string>).get(id) ?? '']);
}
