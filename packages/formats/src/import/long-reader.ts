import type { InstrumentOutline, SurveyText } from '@readiness-kit/core';
import type { Row } from '../table/row.ts';
import { cleanCell, comparable } from '../text/clean-cell.ts';
import { answerReader } from './answer-reader.ts';
import type { Binding } from './bind-columns.ts';
import { groupsBy } from './groups-by.ts';
import type { ImportedRow } from './imported-row.ts';
import type { Mapping } from './mapping.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

/** Columns of a long table. */
type Part = 'respondent' | 'group' | 'item' | 'answer';

/** Reads our own long tables: a row an answer, whose item is in a column. */
export class LongReader {
  readonly binding: Binding;
  readonly #at: Readonly<Record<Part, number>>;
  readonly #width: number;
  readonly #itemOf: (cell: string) => string | undefined;
  readonly #groupOf: (cell: string) => string | undefined;
  readonly #idOf: (cell: string) => string;
  readonly #answer: ReturnType<typeof answerReader>;

  /** @param idOf the respondent's id of a cell, to the letter */
  constructor({ columns }: Source, instrument: InstrumentOutline, texts: readonly SurveyText[], mapping: Mapping, idOf: (cell: string) => string) {
    this.#idOf = idOf;
    const at = (...names: readonly string[]): number => columns.find(({ header }) => names.includes(header.toLowerCase()))?.at ?? -1;
    this.#at = { respondent: at('respondent', 'resp'), group: at('group'), item: at('item'), answer: at('answer') };
    this.#width = columns.length;
    const items = new Map(instrument.indicators.map(({ id }) => [id.toLowerCase(), id]));
    const groups = groupsBy(instrument, texts, mapping);
    this.#itemOf = remembered((cell) => items.get(cleanCell(cell).toLowerCase()));
    this.#groupOf = remembered((cell) => groups.get(comparable(cell)) ?? mapping.group);
    this.#answer = answerReader(instrument, texts, mapping, 'readiness-long');
    const used = new Set(Object.values(this.#at));
    this.binding = { items: [], group: this.#at.group, district: null, isDistrictHeaded: false, kept: [], unbound: columns.filter((column) => !used.has(column.at)).map(({ at: place, header }) => ({ at: place, header, suggestions: [] })), unfit: [] };
  }

  read({ line, cells, damage }: Row): ImportedRow {
    const cell = (part: Part): string => cells[this.#at[part]] ?? '';
    const group = this.#groupOf(cell('group'));
    const item = this.#itemOf(cell('item'));
    const reason = damage ?? (cells.length !== this.#width ? 'ragged' : item === undefined ? 'no-item' : group === undefined ? 'no-group' : undefined);
    if (reason || item === undefined || group === undefined) return { line, kept: false, reason: reason ?? 'no-item', cells };
    const reading = this.#answer(cell('answer'), item);
    const answer = reading.kind === 'answer' ? reading.answer : null;
    const unreadable = reading.kind === 'unreadable' ? [{ header: 'answer', cell: cleanCell(cell('answer')), why: 'no-answer' as const }] : [];
    return { line, kept: true, isPartial: false, submitted: null, district: null, resembles: null, others: [], responses: [{ respondent: this.#idOf(cell('respondent')) || `line-${line}`, group, item, answer }], unreadable };
  }
}
