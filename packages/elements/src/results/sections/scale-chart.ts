import { html, nothing, type TemplateResult } from 'lit';
import type { Scored } from '@readiness-kit/core';
import { levelAndScore, rangeText } from '../figure-words.ts';
import { profileGeometry, type ProfileGeometry } from '../profile-geometry.ts';
import type { ResultView } from '../result-view.ts';
import { axis, namesFit, profileFigure, track } from './scale.ts';
import { dataTable } from './data-table.ts';

/** One line of a chart, and of its table. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** Name that says what it is without its group's heading; `name` when absent. */
  readonly fullName?: string;
  readonly figure: Scored;
  /** Answer sheets behind it, where that is known. */
  readonly n?: number;
}

export interface ChartGroup {
  /** Empty: no heading. */
  readonly name: string;
  readonly rows: readonly ChartRow[];
}

/**
 * Scores on the level scale with their margins of error, and the table that holds the same
 * numbers. The picture is one image to assistive technology: the table is its text.
 */
export function scaleChart(title: string, groups: readonly ChartGroup[], view: ResultView): TemplateResult {
  const { result, words, mirrored } = view;
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return html``;
  const geometry = profileGeometry(rows.map((row) => profileFigure(row.id, row.figure)), result.cuts, mirrored);
  let at = 0;
  return html`<figure class="chart" part="chart">
    <div class="plot" role="img" aria-label=${chartLabel(title, rows, view)}>
      <div class="row axis-row"><span></span>${axis(geometry, words.level)}<span></span></div>
      ${groups.map((group) => html`${group.name ? html`<p class="group-name">${group.name}</p>` : nothing}${group.rows.map((row) => chartRow(row, geometry, at++, view))}`)}
    </div>
    <figcaption>${chartKey(rows, view)}</figcaption>
    <details class="twin" data-print>
      <summary>${words.t('showTable')}</summary>
      ${twin(title, rows, view)}
    </details>
  </figure>`;
}

function chartRow(row: ChartRow, geometry: ProfileGeometry, at: number, { words }: ResultView): TemplateResult {
  const mark = geometry.marks[at];
  return html`<div class="row" data-id=${row.id}>
    <span class="row-name">${row.name}</span>
    ${mark ? track(geometry, mark, 26) : nothing}
    <span class="row-value">${levelAndScore(row.figure, words)}</span>
  </div>`;
}

function chartLabel(title: string, rows: readonly ChartRow[], { words }: ResultView): string {
  const ordered = [...rows].sort((a, b) => b.figure.value - a.figure.value);
  const say = (row: ChartRow | undefined): string => (row ? words.t('nameAndScore', { name: row.fullName ?? row.name, score: words.points(row.figure.value) }) : '');
  const [highest, lowest] = [say(ordered[0]), say(ordered.at(-1))];
  return words.t(rows.length === 1 ? 'chartLabelOne' : 'chartLabel', { title, n: words.number(rows.length), highest, lowest });
}

function chartKey(rows: readonly ChartRow[], view: ResultView): TemplateResult {
  const { words } = view;
  const { t } = words;
  const some = (has: (figure: Scored) => boolean): boolean => rows.some((row) => has(row.figure));
  const item = (sign: string, text: string): TemplateResult => html`<li><span class="sign sign-${sign}" aria-hidden="true"></span>${text}</li>`;
  return html`<ul class="key">
    ${words.vocabulary.texts?.levels?.length ? levelKey(view) : nothing}
    ${item('score', t('keyScore'))} ${some((f) => f.level < f.ungatedLevel) ? item('held', t('keyHeld')) : nothing}
    ${some((f) => f.uncertainty !== null) ? item('interval', t('keyInterval')) : nothing} ${item('cut', t('keyCut'))}
  </ul>`;
}

/** Which number is which level, where the axis has no room for names. */
function levelKey({ result, words }: ResultView): TemplateResult {
  return html`<li class="level-key ${namesFit(result.levels, words.level) ? '' : 'always'}">${Array.from({ length: result.levels }, (_, i) => html`<span><b>${words.number(i + 1)}</b> ${words.level(i + 1)}</span>`)}</li>`;
}

/** The same numbers, rounded the same way, as a table. */
function twin(title: string, rows: readonly ChartRow[], { words }: ResultView): TemplateResult {
  const { t, level, points } = words;
  const counts = rows.some((row) => row.n !== undefined);
  return dataTable(
    title,
    [t('construct'), t('level'), t('score'), t('intervalColumn'), t('byScoreAlone'), ...(counts ? [t('sheets')] : [])],
    rows.map(({ name, fullName = name, figure, n }) => [
      fullName,
      level(figure.level),
      points(figure.value),
      [rangeText(figure, words) ?? t('noInterval'), ...(figure.borderline.length > 0 ? [t('closeCall', { cuts: figure.borderline.map(points).join(', ') })] : [])].join(', '),
      level(figure.ungatedLevel),
      ...(counts ? [n === undefined ? '' : words.number(n)] : []),
    ]),
    words,
    [2, 5],
  );
}
