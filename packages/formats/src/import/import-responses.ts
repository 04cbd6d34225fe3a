import type { Instrument, SurveyText } from '@readiness-kit/core';
import { parseRows, type Row } from '../table/parse-rows.ts';
import { decodeText, type Encoding } from '../text/decode-text.ts';
import type { Binding } from './bind-columns.ts';
import type { ImportedRow } from './imported-row.ts';
import { LongReader } from './long-reader.ts';
import { emptyMapping, type Mapping } from './mapping.ts';
import { mostHeaderRows, recognise } from './recognise.ts';
import type { Removal } from './row-state.ts';
import type { Source, Tool } from './source.ts';
import type { TimeRules } from '../time/read-time.ts';
import { WideReader } from './wide-reader.ts';

export interface ImportInput {
  /** The file, in pieces. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly instrument: Instrument;
  /** Words of the instrument in every language that may stand in the file. */
  readonly texts?: readonly SurveyText[];
  readonly mapping?: Mapping;
  /** How the file's times are to be understood. Default: as they say it themselves. */
  readonly times?: TimeRules;
}

/** What a file was, once all of it is read: `rows = kept + all of removed`. */
export interface ImportReport {
  readonly tool: Tool;
  readonly encoding: Encoding;
  /** Lines read as windows-1252. */
  readonly otherLines: number;
  readonly separator: string;
  readonly binding: Binding;
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly kept: number;
  /** Kept, and not finished. */
  readonly partial: number;
  readonly removed: Partial<Readonly<Record<Removal, number>>>;
  /** Line on which a row begins that does not end: what follows was not read. */
  readonly unending: number | null;
}

/**
 * Reads a survey tool's export as responses, row by row: memory grows only with the ids and contents that tell duplicates
 * apart. What the file is, is found from its header; columns by the mapping, by code, by words.
 *
 * @returns the report; batches of rows come before, in the order of the file
 */
export async function* importResponses({ bytes, instrument, texts = [], mapping = emptyMapping, times = {} }: ImportInput): AsyncGenerator<readonly ImportedRow[], ImportReport> {
  const decoding = decodeText(bytes);
  let decoded: { readonly encoding: Encoding; readonly otherLines: number } = { encoding: 'utf-8', otherLines: 0 };
  const parsing = parseRows(passed(decoding, (end) => (decoded = end)));
  const first: Row[] = [];
  let reader: Counted | undefined;
  const open = (rows: readonly Row[]): Counted => new Counted(recognise(rows.map(({ cells }) => cells)), { bytes, instrument, texts, mapping, times });
  for (;;) {
    const next = await parsing.next();
    if (!next.done) {
      const rows: readonly Row[] = reader ? next.value : [...first.splice(0), ...next.value];
      if (!reader && rows.length < mostHeaderRows) {
        first.push(...rows);
        continue;
      }
      reader ??= open(rows);
      yield reader.read(rows);
      continue;
    }
    reader ??= open(first);
    if (first.length > 0) yield reader.read(first);
    return { ...reader.report(), ...decoded, separator: next.value.separator, unending: next.value.unending };
  }
}

/** Hands on what a generator gives, and tells what it returns. */
async function* passed<T, R>(generator: AsyncGenerator<T, R>, tell: (end: R) => void): AsyncGenerator<T> {
  for (;;) {
    const next = await generator.next();
    if (next.done) return tell(next.value);
    yield next.value;
  }
}

/** Reads the rows below the header, and counts what became of them. */
class Counted {
  readonly #source: Source;
  readonly #reader: LongReader | WideReader;
  readonly #counts = { rows: 0, kept: 0, partial: 0 };
  readonly #removed = new Map<Removal, number>();
  /** Rows of the header that are still to come. */
  #header: number;

  constructor(source: Source, { instrument, texts = [], mapping = emptyMapping, times = {} }: ImportInput) {
    this.#source = source;
    this.#header = source.headerRows;
    this.#reader = source.tool === 'readiness-long' ? new LongReader(source, instrument, texts, mapping) : new WideReader(source, instrument, texts, mapping, times);
  }

  read(rows: readonly Row[]): readonly ImportedRow[] {
    const below = rows.slice(Math.min(this.#header, rows.length));
    this.#header -= rows.length - below.length;
    return below.map((row) => this.#count(this.#reader.read(row)));
  }

  #count(row: ImportedRow): ImportedRow {
    this.#counts.rows++;
    if (row.kept) {
      this.#counts.kept++;
      if (row.isPartial) this.#counts.partial++;
    } else this.#removed.set(row.reason, (this.#removed.get(row.reason) ?? 0) + 1);
    return row;
  }

  report(): Omit<ImportReport, 'encoding' | 'otherLines' | 'separator' | 'unending'> {
    return { tool: this.#source.tool, binding: this.#reader.binding, ...this.#counts, removed: Object.fromEntries(this.#removed) };
  }
}
