import { csvRow, textCell, type ImportedRow } from '@readiness-kit/formats';

/** A row for each row that was left out, with its cells, and for each cell that was, with its column. */
export const removedHeader = csvRow(['line', 'reason', 'column', 'cells']);

export function removedRows(rows: readonly ImportedRow[]): string {
  return rows.map((row) => {
    if (!row.kept) return csvRow([String(row.line), row.reason, '', ...row.cells.map(textCell)]);
    const cells = row.unreadable.map(({ header, cell, why }) => csvRow([String(row.line), why, textCell(header), textCell(cell)]));
    return row.resembles === null ? cells.join('') : `${cells.join('')}${csvRow([String(row.line), 'kept-resembles', '', String(row.resembles)])}`;
  }).join('');
}
