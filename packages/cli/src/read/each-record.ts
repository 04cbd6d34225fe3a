import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Source } from '../io.ts';
import { Stop } from '../stop.ts';

/** A record longer than this is no row of answers: a quotation mark is open. In bytes. */
const maxRecordBytes = 1_000_000;

/**
 * @param cells not trimmed; never all blank
 * @param line number of the line the record begins on
 * @param bytes read so far; a little ahead of the record
 */
export type OnRecord = (cells: readonly string[], line: number, bytes: number) => void;

/**
 * Hands on the records of a CSV file one by one: memory does not grow with the file.
 *
 * Takes a byte order mark, any line ends (mixed ones too) and quoted cells; a stray quotation mark
 * is a character like any other. Blank lines are skipped.
 *
 * @throws Stop when a record does not end: how many rows it swallows cannot be known
 */
export async function eachRecord({ bytes: source }: Source, file: string, root: string, onRecord: OnRecord): Promise<void> {
  let bytes = 0;
  let records = 0;
  let line = 1;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const cells of parsed(counted())) {
      if (cells.some((cell) => cell.trim() !== '')) onRecord(cells, line, bytes);
      records++;
      line += 1 + lineBreaks(cells);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // records that were parsed but not handed on yet count too; any line breaks inside those few do not
    const begin = Number(error.records) + 1 + (line - 1 - records);
    throw Stop.noResult(file, [{ code: 'row-unending', severity: 'error', path: [root, 'line', begin] }]);
  }
}

function parsed(bytes: AsyncIterable<Uint8Array>): AsyncIterable<readonly string[]> {
  const parser = parse({
    bom: true,
    ltrim: true,
    max_record_size: maxRecordBytes,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  // an error ends the iteration, which is where it is dealt with
  pipeline(Readable.from(bytes), parser, () => undefined);
  return parser as AsyncIterable<readonly string[]>;
}

/** Line breaks inside quoted cells. */
function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  return count;
}
