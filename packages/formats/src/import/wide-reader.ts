import type { Instrument, Response, SurveyText } from '@readiness-kit/core';
import type { Row } from '../table/parse-rows.ts';
import { cleanCell, comparable } from '../text/clean-cell.ts';
import { isZone } from '../time/instants-of.ts';
import { type ReadTime, timeReader, type TimeRules } from '../time/read-time.ts';
import { answerReader } from './answer-reader.ts';
import { bindColumns, type Binding } from './bind-columns.ts';
import { groupsBy } from './groups-by.ts';
import type { ImportedRow, UnreadableCell } from './imported-row.ts';
import type { Mapping } from './mapping.ts';
import { rowStates, type Removal } from './row-state.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';
import { textHash } from './text-hash.ts';

/** Reads tables with a row a respondent and a column a question. */
export class WideReader {
  readonly #source: Source;
  readonly #binding: Binding;
  readonly #mapping: Mapping;
  readonly #groupNamed: (cell: string) => string | undefined;
  readonly #answer: ReturnType<typeof answerReader>;
  readonly #state: ReturnType<typeof rowStates>;
  readonly #id: number;
  readonly #submitted: number;
  readonly #time: (cell: string) => ReadTime;
  /** Hashes of ids and of contents: the texts themselves would be as long as the file. */
  readonly #seen = new Set<number>();

  constructor(source: Source, instrument: Instrument, texts: readonly SurveyText[], mapping: Mapping, times: TimeRules) {
    this.#source = source;
    this.#mapping = mapping;
    this.#binding = bindColumns(source, instrument, texts, mapping);
    const groups = groupsBy(instrument, texts, mapping);
    this.#groupNamed = remembered((cell) => groups.get(comparable(cell)) ?? mapping.group);
    this.#answer = answerReader(instrument, texts, mapping, source.tool);
    this.#state = rowStates(source);
    this.#submitted = source.columns.find(({ meta }) => meta === 'submitted')?.at ?? -1;
    this.#time = timeReader({ ...(source.timeZone !== null && isZone(source.timeZone) ? { zone: source.timeZone } : {}), ...times });
    this.#id = source.columns.find(({ meta }) => meta === 'response-id')?.at ?? -1;
  }

  get binding(): Binding {
    return this.#binding;
  }

  read(row: Row): ImportedRow {
    const { line, cells } = row;
    const reason = this.#removalOf(row);
    if (reason) return { line, kept: false, reason, cells };
    return { line, kept: true, isPartial: this.#state(cells).isPartial, submitted: this.#submitted < 0 ? null : this.#time(cleanCell(cells[this.#submitted] ?? '')), ...this.#answers(row) };
  }

  /** The first reason there is; a row that is left out for one is no duplicate's first. */
  #removalOf({ cells, hasOddQuotes }: Row): Removal | undefined {
    const { removal } = this.#state(cells);
    if (removal) return removal;
    if (hasOddQuotes) return 'odd-quotes';
    const width = this.#source.columns.length;
    if (cells.length < width || cells.slice(width).some((cell) => cleanCell(cell) !== '')) return 'ragged';
    if (this.#binding.items.every(({ at }) => cleanCell(cells[at] ?? '') === '')) return 'empty';
    if (this.#isSeen(cells)) return 'duplicate';
    return this.#groupOf(cells) === undefined ? 'no-group' : undefined;
  }

  /** By its id, and by all that it says beside it. */
  #isSeen(cells: readonly string[]): boolean {
    const id = cleanCell(cells[this.#id] ?? '');
    const keys = [...(id === '' ? [] : [`id\u0001${id}`]), `content\u0001${cells.filter((_, at) => at !== this.#id).join('\u0001')}`].map(textHash);
    const isSeen = keys.some((key) => this.#seen.has(key));
    for (const key of keys) this.#seen.add(key);
    return isSeen;
  }

  #groupOf(cells: readonly string[]): string | undefined {
    const { group } = this.#binding;
    return group === null ? this.#mapping.group : this.#groupNamed(cells[group] ?? '');
  }

  #answers({ line, cells }: Row): { readonly responses: readonly Response[]; readonly unreadable: readonly UnreadableCell[] } {
    const group = this.#groupOf(cells) as string;
    const respondent = cleanCell(cells[this.#id] ?? '') || `line-${line}`;
    const unreadable: UnreadableCell[] = [];
    const answers = new Map<string, Response['answer']>();
    for (const { at, header, item } of this.#binding.items) {
      const cell = cells[at] ?? '';
      const reading = this.#answer(cell, item);
      if (reading.kind === 'unreadable') unreadable.push({ header, cell: cleanCell(cell) });
      // Groups are asked in columns of their own: of the same item, the one that says something counts.
      const answer = reading.kind === 'answer' ? reading.answer : null;
      if (answer !== null || !answers.has(item)) answers.set(item, answer);
    }
    return { responses: [...answers].map(([item, answer]) => ({ respondent, group, item, answer })), unreadable };
  }
}
