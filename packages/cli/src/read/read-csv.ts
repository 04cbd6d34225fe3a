import type { Issue } from '@readiness-kit/core';
import type { Source } from '../io.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { type ColumnNames, type Columns, csvColumns } from './csv-columns.ts';
import { eachRecord } from './each-record.ts';
import { issueList } from './issue-list.ts';

export interface CsvFile<C extends string> {
  /** Name for messages. */
  readonly file: string;
  readonly source: Source;
  readonly columns: ColumnNames<C>;
  /** First part of the path of every issue: `[root, 'line', n]`. */
  readonly root: string;
  /** Takes a row's cells, without white space around them, and the number of the line it begins on. */
  readonly onRow: (row: Readonly<Record<C, string>>, line: number) => void;
  /** Told now and then how far the reading is. */
  readonly onProgress?: (rows: number, bytes: number) => void;
}

export interface CsvRead {
  /** Rows that are not blank, the header aside: those handed on and those left out. */
  readonly rows: number;
  /** Names of the columns that were not used. */
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a CSV file with a header as a stream. A row with too many or too few cells is left out and
 * becomes an issue; characters that are not UTF-8 become one issue, at the first row that lost any.
 *
 * @throws Stop when the header does not serve, or a row never ends
 */
export async function readCsv<C extends string>({ file, source, columns: names, root, onRow, onProgress }: CsvFile<C>): Promise<CsvRead> {
  const issues = issueList(root);
  let columns: Columns<C> | undefined;
  let rows = 0;
  let lossy = { line: 0, rows: 0 };
  await eachRecord(source, file, root, (cells, line, bytes) => {
    if (!columns) return void (columns = valueOrStop(csvColumns(cells, names, [root, 'line', line]), file));
    if ((++rows & 1023) === 0) onProgress?.(rows, bytes);
    if (cells.length !== columns.count) return issues.add('row-ragged', line, { cells: cells.length, columns: columns.count });
    const row = pick(cells, columns);
    if (isLossy(row)) lossy = { line: lossy.line || line, rows: lossy.rows + 1 };
    onRow(row, line);
  });
  if (!columns) throw Stop.noResult(file, [{ code: 'file-empty', severity: 'error', path: [root] }]);
  if (lossy.rows > 0) issues.add('encoding-invalid', lossy.line, { rows: lossy.rows }, 'warning');
  return { rows, ignored: columns.ignored, issues: issues.all() };
}

function pick<C extends string>(cells: readonly string[], { at }: Columns<C>): Record<C, string> {
  const row: Record<string, string> = {};
  for (const column in at) row[column] = (cells[at[column]] as string).trim();
  return row;
}

/** Whether bytes that are not UTF-8 were replaced. */
function isLossy(row: Readonly<Record<string, string>>): boolean {
  for (const column in row) if (row[column]?.includes('\ufffd')) return true;
  return false;
}
