import Papa from 'papaparse';

/** What Papa Parse's own streams call for each piece of a file: it has no types for it. */
interface LowParser {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): { readonly data: string[][]; readonly errors: readonly { readonly code: string; readonly row: number }[]; readonly meta: { readonly cursor: number } };
}
const LowParser = Papa.Parser as unknown as new (config: { delimiter: string; newline: string }) => LowParser;

/** Rows of a piece of text, and where the first row begins that does not end in it. */
export interface ParsedPiece {
  readonly rows: readonly (readonly string[])[];
  readonly rest: number;
  /** Positions, among the rows, of those whose quotation marks are not as RFC 4180 says. */
  readonly oddQuotes: ReadonlySet<number>;
  /** The last row is in quotation marks that nothing closes. */
  readonly isUnending: boolean;
}

/**
 * Rows of text whose lines end in LF, by RFC 4180.
 *
 * @param isLast no more text follows: a row without an end is one
 */
export function parsePiece(text: string, separator: string, isLast: boolean): ParsedPiece {
  const { data, errors, meta } = new LowParser({ delimiter: separator, newline: '\n' }).parse(text, 0, !isLast);
  return { rows: data, rest: meta.cursor, oddQuotes: new Set(errors.map(({ row }) => row)), isUnending: errors.some(({ code }) => code === 'MissingQuotes') };
}

export const rowsOf = (text: string, separator: string): readonly (readonly string[])[] => parsePiece(text, separator, true).rows;
