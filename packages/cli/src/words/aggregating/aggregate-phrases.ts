import type { Issue } from '@readiness-kit/core';

type Params = NonNullable<Issue['params']>;

export type AggregateIssueCode =
  | 'path-missing' | 'sources-none' | 'file-unreadable' | 'file-duplicate' | 'answer-columns-missing' | 'district-unknown' | 'file-changed' | 'answers-none' | 'figures-exposed'
  | 'report-none' | 'report-newer' | 'report-edited' | 'ledger-none' | 'ledger-newer' | 'ledger-edited'
  | 'ledger-other' | 'ledger-atom-gone' | 'ledger-answers-changed' | 'ledger-newcomers-few'
  | 'instrument-other' | 'tally-not-json' | 'tally-of-other-wave' | 'tally-given-twice' | 'district-sent-both'
  | 'district-id-repaired' | 'district-not-listed' | 'district-twice' | 'roster-below-respondents';

/** Words of `aggregate`, `audit` and `simulate`. */
export interface AggregatePhrases {
  readonly issues: Readonly<Record<AggregateIssueCode, (params: Params) => string>>;
  readonly steps: Readonly<Record<'find' | 'tally' | 'protect' | 'write', string>>;
  readonly read: (files: string, rows: string, kept: string) => string;
  readonly tallies: (files: string) => string;
  readonly removals: Readonly<Record<string, string>>;
  readonly repeated: (rows: string) => string;
  readonly inRows: (rows: string) => string;
  readonly columnsMissing: (count: string) => string;
  readonly columnsUnknown: (names: string) => string;
  readonly released: (districts: string, listed: string | null) => string;
  readonly figures: (published: string, withheld: string) => string;
  readonly private: string;
  readonly exists: (folder: string) => string;
  readonly engine: (message: string) => string;
  readonly audit: { readonly title: string; readonly columns: readonly [construct: string, groups: string, narrowest: string, where: string, leaks: string]; readonly note: string };
  readonly simulated: (districts: string, folder: string) => string;
}
