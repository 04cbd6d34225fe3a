import type { Response } from '@readiness-kit/core';
import type { ReadLeaid } from '../directory/nces-id.ts';
import type { ReadTime } from '../time/read-time.ts';
import type { Removal } from './row-state.ts';

/** One row of the file: what it answers; or why it is left out. */
export type ImportedRow =
  | {
      readonly line: number;
      readonly kept: true;
      /** Begun, and not finished. */
      readonly isPartial: boolean;
      /** When it was sent; `null` where no column says that. */
      readonly submitted: ReadTime | null;
      /** Id of the district; `null` where no column says it, or nothing stands in it. */
      readonly district: ReadLeaid | null;
      /** Line of a row that it is alike but for the zone of its time; `null` without one. */
      readonly resembles: number | null;
      readonly responses: readonly Response[];
      readonly unreadable: readonly UnreadableCell[];
      /** What stands in the columns that the mapping keeps. */
      readonly others: readonly KeptColumn[];
    }
  | { readonly line: number; readonly kept: false; readonly reason: Removal; readonly cells: readonly string[] };

/** A cell that is no answer to its question, or another answer than a column before gives. */
export interface UnreadableCell {
  readonly header: string;
  readonly cell: string;
  readonly why: 'no-answer' | 'answered-twice';
}

export interface KeptColumn {
  readonly header: string;
  /** Its text, or what was chosen. */
  readonly value: string | readonly string[];
}
