import type { InstrumentOutline, Issue, SurveyText } from '@readiness-kit/core';
import { textIn } from '../text/csv-cells.ts';
import { readTable } from '../table/read-table.ts';
import { mostColumns, type Row, type TableEnd } from '../table/row.ts';
import type { TimeRules } from '../time/read-time.ts';
import type { Codebook } from './codebook/codebook.ts';
import type { Binding } from './bind-columns.ts';
import { Distinct } from './distinct.ts';
import type { ImportedRow } from './imported-row.ts';
import { LongReader } from './long-reader.ts';
import { emptyMapping, type Mapping } from './mapping.ts';
import { mostHeaderRows, recognise } from './recognise.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { Removal } from './row-state.ts';
import type { Source, Tool } from './source.ts';
import { WideReader } from './wide-reader.ts';

export interface ImportInput {
  /** The file, in pieces. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly instrument: InstrumentOutline;
  /** Words of the instrument in every language that may stand in the file. */
  readonly texts?: readonly SurveyText[];
  readonly mapping?: Mapping;
  /** How the file's times are to be understood. Default: as they say it themselves. */
  readonly times?: TimeRules;
  /** Postal code of the state whose districts the file may name, such as `KY`: then zeros that their ids have lost are certain. */
  readonly state?: string;
  /** What the tool knows of its export; see {@link readQsf}. */
  readonly codebook?: Codebook;
}

/** What a file was, once all of it is read: `rows = kept + all of removed`. */
export interface ImportReport extends Omit<TableEnd, 'issues'> {
  readonly tool: Tool;
  readonly binding: Binding;
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly kept: number;
  /** Kept, and not finished. */
  readonly partial: number;
  /** Kept, and like another but for the zone of its time. */
  readonly resembling: number;
  readonly removed: Partial<Readonly<Record<Removal, number>>>;
  /** What stands for a group, or for an answer, and is none; the first of them that differ. */
  readonly unknown: { readonly groups: readonly string[]; readonly answers: readonly string[] };
  /** Cells that are no answer to their question, or another than a column before gives. */
  readonly unreadable: number;
  /** What kept the file, or its end, from being read, and what fits nothing. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a survey tool's export as responses, row by row: memory grows only with hashes that tell duplicates apart. What the
 * file is, is found from what stands in it; columns by the mapping, by code, by words.
 *
 * @returns the report; batches of rows come before, in the order of the file
 */
export async function* importResponses({ bytes, instrument, texts = [], mapping = emptyMapping, times = {}, state, codebook }: ImportInput): AsyncGenerator<readonly ImportedRow[], ImportReport> {
  const rules: ReadingRules = { mapping, times, ...(state === undefined ? {} : { state }), ...(codebook ? { codebook } : {}) };
  const { format, table } = await readTable(bytes);
  const first: Row[] = [];
  let reader: Counted | undefined;
  const open = (rows: readonly Row[]): Counted => new Counted(recognise(rows.map(({ cells }) => cells), format), format, instrument, texts, rules);
  for (;;) {
    const next = await table.next();
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
    return reader.report(next.value);
  }
}

/** Reads the rows below the header, and counts what became of them. */
class Counted {
  readonly #source: Source;
  readonly #reader: LongReader | WideReader;
  readonly #counts = { rows: 0, kept: 0, partial: 0, resembling: 0, unreadable: 0 };
  readonly #removed = new Map<Removal, number>();
  readonly #groups = new Distinct();
  readonly #answers = new Distinct();
  readonly #isTooWide: boolean;
  /** Rows of the header that are still to come. */
  #header: number;

  constructor(source: Source, format: TableEnd['format'], instrument: InstrumentOutline, texts: readonly SurveyText[], rules: ReadingRules) {
    this.#isTooWide = source.columns.length > mostColumns;
    this.#source = this.#isTooWide ? { ...source, columns: [] } : source;
    this.#header = source.headerRows;
    this.#reader = source.tool === 'readiness-long' ? new LongReader(this.#source, instrument, texts, rules.mapping, format === 'json' ? (cell) => cell : textIn) : new WideReader(this.#source, instrument, texts, rules);
  }

  read(rows: readonly Row[]): readonly ImportedRow[] {
    const below = rows.slice(Math.min(this.#header, rows.length));
    this.#header -= rows.length - below.length;
    return below.map((row) => this.#count(this.#reader.read(row)));
  }

  #count(row: ImportedRow): ImportedRow {
    const counts = this.#counts;
    counts.rows++;
    if (row.kept) {
      counts.kept++;
      counts.unreadable += row.unreadable.length;
      if (row.isPartial) counts.partial++;
      if (row.resembles !== null) counts.resembling++;
      for (const { cell, why } of row.unreadable) if (why === 'no-answer') this.#answers.add(cell);
    } else {
      this.#removed.set(row.reason, (this.#removed.get(row.reason) ?? 0) + 1);
      const { group } = this.#reader.binding;
      if (row.reason === 'no-group' && group !== null) this.#groups.add(row.cells[group] ?? '');
    }
    return row;
  }

  report({ issues, ...end }: TableEnd): ImportReport {
    const { binding } = this.#reader;
    return {
      tool: this.#source.tool, ...end, binding, ...this.#counts, removed: Object.fromEntries(this.#removed),
      unknown: { groups: this.#groups.values, answers: this.#answers.values },
      issues: [...issues, ...this.#misfits()],
    };
  }

  /** What is wrong with the file as a whole. */
  #misfits(): readonly Issue[] {
    const { columns, tool } = this.#source;
    const { binding } = this.#reader;
    const error = (code: string, params?: Issue['params']): Issue => ({ code, severity: 'error', path: [], ...(params ? { params } : {}) });
    if (this.#isTooWide) return [error('columns-too-many', { limit: mostColumns })];
    if (columns.length === 0) return [error('file-empty')];
    return [
      ...(this.#counts.rows === 0 ? [error('rows-none')] : []),
      ...(binding.items.length === 0 && tool !== 'readiness-long' ? [error('columns-unbound')] : []),
      ...binding.unfit.map(({ header, reason }): Issue => ({ code: reason === 'no-such-column' ? 'mapping-column-unknown' : 'mapping-item-unknown', severity: 'warning', path: ['mapping', 'columns', header] })),
    ];
  }
}
