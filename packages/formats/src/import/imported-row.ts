import type { Response } from '@readiness-kit/core';
import type { ReadTime } from '../time/read-time.ts';
import type { Removal } from './row-state.ts';

/** One row of the file: what it answers, and when it was sent where a column says that; or why it is left out. */
export type ImportedRow =
  | { readonly line: number; readonly kept: true; readonly isPartial: boolean; readonly submitted: ReadTime | null; readonly responses: readonly Response[]; readonly unreadable: readonly UnreadableCell[] }
  | { readonly line: number; readonly kept: false; readonly reason: Removal; readonly cells: readonly string[] };

/** A cell that is no answer to its question. */
export interface UnreadableCell {
  readonly header: string;
  readonly cell: string;
}
