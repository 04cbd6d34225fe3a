/** A file of answers. */
export interface Source {
  readonly path: string;
  readonly format: 'csv' | 'json-lines' | 'parquet';
  /** `wide`: a row a respondent, a column an item. `long`: a row an answer. */
  readonly shape: 'wide' | 'long';
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Whose answers they are; `null` where a column `district` says so, row by row. */
  readonly district: string | null;
  /** Bytes. */
  readonly size: number;
  /** When it was changed last, in milliseconds. */
  readonly changed: number;
}

/** Why rows of a file, or answers in them, are left out. */
export type Removal = 'group-unknown' | 'district-missing' | 'respondent-missing' | 'item-unknown' | 'answer-unreadable' | 'answer-not-asked';

/** What was read of a file: `rows = kept + removed rows`. */
export interface SourceReport {
  readonly path: string;
  readonly rows: number;
  readonly kept: number;
  /** Rows, or for `answer-…` answers, that were left out, and the first of their rows, from 1 below the header. */
  readonly removed: readonly { readonly reason: Removal; readonly count: number; readonly rows: readonly number[] }[];
  /** Rows of respondents who have several; their answers are put together, and those that contradict each other are none. */
  readonly repeated: number;
  /** Items that are asked and have no column. */
  readonly columnsMissing: readonly string[];
  /** Columns that are no item of the instrument. */
  readonly columnsUnknown: readonly string[];
}
