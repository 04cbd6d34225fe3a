import { roundHalfAway } from '@readiness-kit/core';
import { type LedgerEntry, protect, type ProtectedTables, type Query, type Tables, valueOf } from '@readiness-kit/disclosure';
import { ranks } from './catalogue.ts';
import { entryOf, knowing, type ReleaseLedger } from './ledger.ts';
import { marginOf, meanVariances } from './margins.ts';
import { countCatalogue, countedPeople, type PublishedPeople, publishedPeople, respondentsOf, rosterOf } from './people.ts';
import type { State, Unit } from '../state/state.ts';

/** What was withheld and why: for the state alone, as the reasons tell which groups are small. */
export interface ReleaseAudit {
  /** By construct, and `people` for numbers of people. */
  readonly withheld: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Figures that earlier releases expose. */
  readonly exposed: readonly string[];
}

/** A mean, in whole points, and half the width of its interval where that is published. */
export interface PublishedMean {
  readonly value: number;
  readonly margin: number | null;
}

/** Figures that are published, by construct position or of people, by id of the query. */
export interface SafeFigures {
  readonly means: readonly ReadonlyMap<string, PublishedMean>[];
  readonly people: ReadonlyMap<string, PublishedPeople>;
  readonly audit: ReleaseAudit;
  /** By construct, what a later release of the wave must know. */
  readonly entries: Readonly<Record<string, LedgerEntry>>;
}

/**
 * The catalogue of each construct and of people, without what would expose someone.
 *
 * @param catalogues by construct position
 * @param ledger what was released before of the wave
 * @param onProgress told the share that is done, 0 … 1
 */
export function protectState(state: State, units: readonly Unit[], catalogues: readonly Tables[], ledger?: ReleaseLedger, onProgress?: (share: number) => void): SafeFigures {
  const { constructs } = state.instrument;
  const withheld: Record<string, Record<string, string>> = {};
  const exposed: string[] = [];
  const entries: Record<string, LedgerEntry> = {};
  const note = (what: string, result: ProtectedTables): void => {
    withheld[what] = Object.fromEntries(result.withheld);
    exposed.push(...result.exposed.map((id) => `${what}: ${id}`));
  };
  const means = constructs.map(({ id }, c) => {
    const tables = catalogues[c] as Tables;
    const known = knowing(state, c, tables, ledger?.constructs[id]);
    const result = protect(known);
    entries[id] = entryOf(state, c, known, result);
    note(id, result);
    onProgress?.((c + 1) / (constructs.length + 1));
    const queries = new Map(tables.queries.map((query) => [query.id, query]));
    const variances = meanVariances(state, c);
    return new Map(
      result.published.map((name) => {
        const query = queries.get(name) as Query;
        return [name, { value: roundHalfAway(valueOf(tables, query)), margin: marginOf(variances, query, state.profile.confidence, query.rank < ranks.district) }];
      }),
    );
  });
  const result = protect(countCatalogue(state, units));
  note('people', result);
  onProgress?.(1);
  const atoms = respondentsOf(state);
  const isPublished = new Set(result.published);
  const people = new Map(
    countedPeople(state, units).flatMap(({ id, of }) => {
      const count = of.reduce((sum, at) => sum + (atoms[at]?.people ?? 0), 0);
      return isPublished.has(id) ? [[id, publishedPeople(count, rosterOf(state, atoms, of))] as const] : [];
    }),
  );
  return { means, people, audit: { withheld, exposed }, entries };
}
