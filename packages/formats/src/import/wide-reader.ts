import type { InstrumentOutline, Response, SurveyText } from '@readiness-kit/core';
import { readLeaid } from '../directory/nces-id.ts';
import { textIn } from '../text/csv-cells.ts';
import type { Row } from '../table/row.ts';
import { cleanCell, comparable } from '../text/clean-cell.ts';
import { isZone } from '../time/instants-of.ts';
import { type ReadTime, timeReader } from '../time/read-time.ts';
import { answerReader } from './answer-reader.ts';
import { bindColumns, type Binding } from './bind-columns.ts';
import { withCodebook } from './codebook/with-codebook.ts';
import { splitChoices } from './choices.ts';
import { groupsBy } from './groups-by.ts';
import type { ImportedRow, KeptColumn, UnreadableCell } from './imported-row.ts';
import type { ReadingRules } from './reading-rules.ts';
import { rowStates, type Removal } from './row-state.ts';
import { remembered } from './remembered.ts';
import { SeenRows } from './seen-rows.ts';
import type { Source } from './source.ts';

/** Reads tables with a row a respondent and a column a question. */
export class WideReader {
  readonly binding: Binding;
  readonly #source: Source;
  readonly #rules: ReadingRules;
  readonly #groupNamed: (cell: string) => string | undefined;
  readonly #answer: ReturnType<typeof answerReader>;
  readonly #state: ReturnType<typeof rowStates>;
  /** Words of coded answers, by position of the column. */
  readonly #labels: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly #id: number;
  readonly #submitted: number;
  /** Columns of times. */
  readonly #times: readonly number[];
  readonly #time: (cell: string) => ReadTime;
  readonly #seen: SeenRows;

  constructor(plain: Source, instrument: InstrumentOutline, texts: readonly SurveyText[], rules: ReadingRules) {
    const { mapping, times, codebook } = rules;
    const { source, labels } = withCodebook(plain, codebook);
    this.#source = source;
    this.#labels = labels;
    this.#rules = rules;
    this.binding = bindColumns(source, instrument, texts, mapping);
    const groups = groupsBy(instrument, texts, mapping);
    this.#groupNamed = remembered((cell) => groups.get(comparable(cell)) ?? mapping.group);
    this.#answer = answerReader(instrument, texts, mapping, source.tool);
    this.#state = rowStates(source);
    this.#times = source.columns.filter(({ meta }) => meta === 'submitted' || meta === 'started').map((column) => column.at);
    const at = (meta: 'submitted' | 'response-id'): number => source.columns.find((column) => column.meta === meta)?.at ?? -1;
    this.#submitted = at('submitted');
    this.#id = at('response-id');
    this.#seen = new SeenRows(this.#id);
    this.#time = timeReader({ ...(source.timeZone !== null && isZone(source.timeZone) ? { zone: source.timeZone } : {}), ...times });
  }

  read(row: Row): ImportedRow {
    const { line, cells } = row;
    const reason = this.#removalOf(row);
    if (reason) return { line, kept: false, reason, cells };
    const { district, isDistrictHeaded, group, items } = this.binding;
    const time = cleanCell(cells[this.#submitted] ?? '');
    const id = district === null ? '' : cleanCell(cells[district] ?? '');
    return {
      line,
      kept: true,
      isPartial: this.#state(cells).isPartial,
      submitted: this.#submitted < 0 ? null : this.#time(time),
      district: id === '' ? null : readLeaid(id, { state: this.#rules.state, isHeaded: isDistrictHeaded }),
      resembles: this.#seen.resembled(line, time, () => [cells[group ?? -1] ?? '', ...items.map(({ at }) => cells[at] ?? '')]),
      others: this.#others(cells),
      ...this.#answers(row),
    };
  }

  /** The first reason there is; a row that is left out for one is no duplicate's first. */
  #removalOf({ cells, damage }: Row): Removal | undefined {
    const { removal } = this.#state(cells);
    if (removal) return removal;
    if (damage) return damage;
    const width = this.#source.columns.length;
    if (cells.length < width || cells.slice(width).some((cell) => cleanCell(cell) !== '')) return 'ragged';
    if (!this.#isOurs && this.binding.items.every(({ at }) => cleanCell(cells[at] ?? '') === '')) return 'empty';
    if (this.#seen.isSeen(this.#idOf(cells), cells, this.#isTimed(cells))) return 'duplicate';
    return this.#groupOf(cells) === undefined ? 'no-group' : undefined;
  }

  /** In our own tables ids are to the letter, and whoever answered nothing is in them too. */
  get #isOurs(): boolean {
    return this.#source.tool === 'readiness-wide';
  }

  #respondent(cell: string): string {
    return this.#isOurs ? textIn(cell) : cleanCell(cell);
  }

  /** What no other row may have; in our own tables somebody may answer for two groups. */
  #idOf(cells: readonly string[]): string {
    const id = this.#respondent(cells[this.#id] ?? '');
    return this.#isOurs && id !== '' ? `${id}\u0001${this.#groupOf(cells) ?? ''}` : id;
  }

  /** Two people may well give the same answers, but not at the same moment. */
  #isTimed(cells: readonly string[]): boolean {
    return this.#times.some((at) => {
      const time = this.#time(cleanCell(cells[at] ?? ''));
      return time.kind !== 'none' || (time.why !== 'empty' && time.why !== 'anonymous');
    });
  }

  #groupOf(cells: readonly string[]): string | undefined {
    const { group } = this.binding;
    return group === null ? this.#rules.mapping.group : this.#groupNamed(this.#labelled(group, cells[group] ?? ''));
  }

  /** What a code stands for, where the codebook says it. */
  #labelled(at: number, cell: string): string {
    return this.#labels.get(at)?.get(cell) ?? cell;
  }

  #others(cells: readonly string[]): readonly KeptColumn[] {
    const { choices } = this.#rules.mapping;
    return this.binding.kept.map(({ at, header }) => {
      const cell = cells[at] ?? '';
      return { header, value: Object.hasOwn(choices, header) ? splitChoices(cell, choices[header] ?? []) : cleanCell(cell) };
    });
  }

  #answers({ line, cells }: Row): { readonly responses: readonly Response[]; readonly unreadable: readonly UnreadableCell[] } {
    const group = this.#groupOf(cells) as string;
    const respondent = this.#respondent(cells[this.#id] ?? '') || `line-${line}`;
    const unreadable: UnreadableCell[] = [];
    const answers = new Map<string, Response['answer']>();
    for (const { at, header, item } of this.binding.items) {
      const cell = this.#labelled(at, cells[at] ?? '');
      const reading = this.#answer(cell, item);
      const answer = reading.kind === 'answer' ? reading.answer : null;
      const before = answers.get(item) ?? null;
      if (reading.kind === 'unreadable') unreadable.push({ header, cell: cleanCell(cell), why: 'no-answer' });
      else if (before !== null && answer !== null && answer !== before) unreadable.push({ header, cell: cleanCell(cell), why: 'answered-twice' });
      // Groups are asked in columns of their own: of the same item, the one that says something counts.
      if (before === null) answers.set(item, answer);
    }
    return { responses: [...answers].map(([item, answer]) => ({ respondent, group, item, answer })), unreadable };
  }
}
