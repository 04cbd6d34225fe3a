import type { Issue } from '@readiness-kit/core';
import type { Encoding } from '../text/decode-text.ts';
import type { Separator } from './sniff-separator.ts';

/** A row of a table. */
export interface Row {
  /** Number of the line it begins on, from 1; of the row in a workbook, of the record in JSON. */
  readonly line: number;
  readonly cells: readonly string[];
  /**
   * Why its cells may hold more or less than was meant: quotation marks that are not as RFC 4180 says, or a line that is
   * no JSON.
   */
  readonly damage?: 'odd-quotes' | 'not-json';
}

/** How a table was written, and what kept it from being read whole. */
export interface TableEnd {
  readonly format: 'text' | 'workbook' | 'json';
  /** `null` for a workbook. */
  readonly encoding: Encoding | null;
  /** Lines that are not UTF-8 and were read as windows-1252. */
  readonly otherLines: number;
  /** `null` where there is none. */
  readonly separator: Separator | null;
  /** What follows the place of an issue was not read. */
  readonly issues: readonly Issue[];
}

/** Rows in batches, the header's first. */
export type Table = AsyncGenerator<readonly Row[], TableEnd>;

/** Most columns that a table may have: as many as a sheet of Excel. */
export const mostColumns = 16_384;
