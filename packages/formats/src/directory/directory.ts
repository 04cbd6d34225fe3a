import type { Issue } from '@readiness-kit/core';

/** A state, a district or a school. */
export interface Unit {
  readonly kind: 'state' | 'district' | 'school';
  /** As text: the NCES id where the file has it, else the file's own. */
  readonly id: string;
  readonly name: string;
  /** Id of what it belongs to; `null` where the file does not say. */
  readonly parent: string | null;
  readonly region: string | null;
  /** NCES locale code, `11` … `43`, else as the file has it; `null` where it does not say. */
  readonly locale: string | null;
  /** Learners; `null` where it is not known, which is never 0. */
  readonly enrolment: number | null;
  /** Line of the file. */
  readonly line: number;
}

/** Why a row is none: a sum of others, part of one, no longer there, said before, without an id, of another kind, or of other cells. */
export type DirectoryRemoval = 'total' | 'subtotal' | 'inactive' | 'duplicate' | 'no-id' | 'other-kind' | 'ragged' | 'odd-quotes' | 'not-json';

/** A list of districts or schools: `rows = kept + all of removed`. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly rows: number;
  readonly kept: number;
  readonly removed: Partial<Readonly<Record<DirectoryRemoval, number>>>;
  readonly removedRows: readonly { readonly line: number; readonly reason: DirectoryRemoval }[];
  readonly issues: readonly Issue[];
}
