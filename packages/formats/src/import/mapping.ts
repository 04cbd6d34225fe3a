import type { Answer } from '@readiness-kit/core';

/** What a column is that answers no question of the instrument: `keep` hands on what stands in it, as text or as choices. */
export const columnRoles = ['group', 'district', 'keep', 'ignore'] as const;

/** What a person has said about a file's columns and words, kept for the next file of the same survey. */
export interface Mapping {
  readonly schemaVersion: 1;
  /** Group of everybody in the file, where no column says it. */
  readonly group?: string;
  /**
   * By a column's heading as `Column.header` has it, or by a code of it: an indicator's id, or what else it is: `group`,
   * `district`, `keep` (what stands in it is handed on) or `ignore`.
   */
  readonly columns: Readonly<Record<string, string>>;
  /** Answers that several can be chosen of, by the heading of a column that is kept. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** By what stands in the column of groups: a group's id. */
  readonly groups: Readonly<Record<string, string>>;
  /** By what stands in a column of answers: a level, or what it means instead; `null` is no answer. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export const emptyMapping: Mapping = { schemaVersion: 1, columns: {}, choices: {}, groups: {}, answers: {} };
