import { parsePiece, type ParsedPiece } from './csv-parser.ts';
import type { Row } from './row.ts';
import { sniffSeparator, type Separator } from './sniff-separator.ts';

/** How the table was written. */
export interface TextEnd {
  readonly separator: Separator;
  /** The row that begins on this line does not end: a quotation mark is probably not closed. What follows is not read. */
  readonly unending: number | null;
}

/** Longest row, in UTF-16 code units; a default far above any survey's. */
const longestRow = 4 * 1024 * 1024;
/** Text that is looked at for the separator. */
const beginning = 64 * 1024;

/**
 * Rows of delimited text that comes in pieces. Line ends of every kind are one, inside cells too. Blank lines are left out.
 *
 * @param separator `undefined`: found from the beginning
 * @returns how the table was written; the rows come before, in batches as long as the pieces
 */
export async function* parseRows(texts: AsyncIterable<string> | Iterable<string>, separator?: Separator): AsyncGenerator<readonly Row[], TextEnd> {
  let found = separator;
  let rest = '';
  let line = 1;
  let held = '';
  for await (const piece of texts) {
    const text = held + piece;
    // Its line feed may come with the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    rest += lineFeeds(held ? text.slice(0, -1) : text);
    if (found === undefined && rest.length < beginning) continue;
    found ??= sniffSeparator(rest.slice(0, beginning));
    const parsed = parsePiece(rest, found, false);
    rest = rest.slice(parsed.rest);
    const rows = rowsFrom(parsed, line);
    line += linesIn(parsed.rows);
    if (rows.length > 0) yield rows;
    if (rest.length > longestRow) return { separator: found, unending: line };
  }
  rest += lineFeeds(held);
  found ??= sniffSeparator(rest.slice(0, beginning));
  const parsed = parsePiece(rest, found, true);
  const whole = parsed.isUnending ? { ...parsed, rows: parsed.rows.slice(0, -1) } : parsed;
  const rows = rowsFrom(whole, line);
  if (rows.length > 0) yield rows;
  return { separator: found, unending: parsed.isUnending ? line + linesIn(whole.rows) : null };
}

const lineFeeds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

function rowsFrom({ rows, oddQuotes }: ParsedPiece, first: number): readonly Row[] {
  const found: Row[] = [];
  let line = first;
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i] as readonly string[];
    if (cells.length > 1 || cells[0]?.trim() !== '') found.push(oddQuotes.has(i) ? { line, cells, damage: 'odd-quotes' } : { line, cells });
    line += linesOf(cells);
  }
  return found;
}

const linesIn = (rows: ParsedPiece['rows']): number => rows.reduce((sum, cells) => sum + linesOf(cells), 0);

/** Lines that a row takes: one, and one for each line break in a cell. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  return lines;
}
