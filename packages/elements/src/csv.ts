/** A cell: text, a number as it is, or nothing. */
export type Cell = string | number | null;

/**
 * Rows as RFC 4180 says: lines end in CR LF. A byte order mark tells spreadsheets that it is UTF-8. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string => `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;

const written = (cell: Cell): string => (typeof cell === 'string' ? quoted(harmless(cell)) : cell === null ? '' : String(cell));
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
