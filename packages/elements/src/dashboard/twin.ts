import { html, nothing, type TemplateResult } from 'lit';
import { dataTable } from '../results/sections/data-table.ts';
import type { DashboardView } from './dashboard-view.ts';
import { blankSign, type Blank } from './published.ts';
import { blanksIn, isBlank, type ReportTable, type TableCell } from './report-table.ts';

/** Rows of a long table that are shown at once. */
const pageLength = 50;

/** A table with a button that saves all of it, and what its signs mean. */
export function twin(table: ReportTable, view: DashboardView): TemplateResult {
  return html`${drawn(table, 0, table.length, view)} ${saveButton(table, view)}`;
}

/** A table that is drawn when it is opened, so many rows at a time. Its file has all of them. */
export function longTable(table: ReportTable, summary: string, view: DashboardView): TemplateResult {
  const wanted = view.choice.firstRows[table.id];
  // A shorter table may have come in its place.
  const first = wanted === undefined || wanted < table.length ? wanted : 0;
  const turn = (row: number | undefined): void => {
    const { [table.id]: _closed, ...others } = view.choice.firstRows;
    view.choose({ firstRows: row === undefined ? others : { ...others, [table.id]: row } });
  };
  const toggled = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open !== (first !== undefined)) turn(open ? 0 : undefined);
  };
  return html`<details class="twin" ?open=${first !== undefined} @toggle=${toggled}>
    <summary>${summary}</summary>
    ${first === undefined ? nothing : html`${pager(table, first, turn, view)} ${drawn(table, first, Math.min(table.length, first + pageLength), view)} ${saveButton(table, view)}`}
  </details>`;
}

function pager({ length, caption }: ReportTable, first: number, turn: (row: number) => void, { say, words }: DashboardView): TemplateResult | typeof nothing {
  if (length <= pageLength) return nothing;
  const last = Math.min(length, first + pageLength);
  // A button that cannot be used stays where it is, so that the focus is not lost on it.
  const button = (name: string, to: number, isOn: boolean): TemplateResult => html`<button type="button" aria-disabled=${isOn ? 'false' : 'true'} @click=${() => isOn && turn(to)}>${name}</button>`;
  return html`<div class="pager" role="group" aria-label=${caption}>
    ${button(say('earlier'), Math.max(0, first - pageLength), first > 0)} ${button(say('later'), first + pageLength, last < length)}
    <span role="status">${say('rowsOf', { from: words.number(first + 1), to: words.number(last), total: words.number(length) })}</span>
  </div>`;
}

function drawn(table: ReportTable, from: number, to: number, view: DashboardView): TemplateResult {
  const rows = Array.from({ length: to - from }, (_, n) => table.row(from + n));
  const numeric = table.head.flatMap((_, i) => (rows.some((row) => isNumeric(row[i])) ? [i] : []));
  return html`${dataTable(table.caption, table.head, rows.map((row) => row.map((cell) => cellText(cell, view))), view.words, numeric)}
    ${blanksIn(rows).map((blank) => html`<p class="note blank-note"><span aria-hidden="true">${blankSign[blank]}</span> ${view.say(`${blank}Long`)}</p>`)}`;
}

const isNumeric = (cell: TableCell | undefined): boolean => typeof cell === 'number' || (typeof cell === 'object' && !isBlank(cell));

/** As it is read on the page. */
function cellText(cell: TableCell, { words, say }: DashboardView): string | TemplateResult {
  if (typeof cell === 'number') return words.number(cell);
  if (typeof cell === 'string') return cell;
  return isBlank(cell) ? blank(cell, say(cell.blank)) : words.signed(cell.signed);
}

export const blank = ({ blank: kind }: Blank, word: string): TemplateResult => html`<span class="blank"><span aria-hidden="true">${blankSign[kind]}</span> ${word}</span>`;

const saveButton = (table: ReportTable, { say, save }: DashboardView): TemplateResult => html`<div class="save"><button type="button" @click=${() => save(table)}>${say('save')}</button></div>`;
