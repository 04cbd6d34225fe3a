import { html, nothing, type TemplateResult } from 'lit';
import type { ReadinessResult, Scored } from '@readiness-kit/core';
import { levelAndScore, rangeText } from '../figure-words.ts';
import { profileGeometry } from '../profile-geometry.ts';
import type { ResultView } from '../result-view.ts';
import { chartFigure, signs } from './chart.ts';
import type { Chart, KeyEntry } from './chart-model.ts';
import { dataTable } from './data-table.ts';
import { namesFit, onScale, profileFigure } from './scale.ts';

/** One figure of a chart, and of its table. */
export interface ScaleFigure {
  readonly id: string;
  readonly name: string;
  /** Name that says what it is without its group's heading; `name` when absent. */
  readonly fullName?: string;
  readonly figure: Scored;
  /** Answer sheets behind it, where that is known. */
  readonly n?: number;
}

export interface ScaleGroup {
  /** Empty: no heading. */
  readonly name: string;
  readonly rows: readonly ScaleFigure[];
}

const rowHeight = 26;

/**
 * Scores on the level scale with their margins of error, and the table that holds the same numbers.
 *
 * @param id names the file the chart is saved as
 */
export function scaleChart(id: string, title: string, groups: readonly ScaleGroup[], view: ResultView): TemplateResult {
  const { result, words, mirrored } = view;
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return html``;
  const geometry = profileGeometry(rows.map((row) => profileFigure(row.id, row.figure)), result.cuts, mirrored);
  const line = (row: ScaleFigure): Chart['groups'][number]['lines'][number] => {
    const mark = geometry.marks[rows.indexOf(row)];
    return { id: row.id, name: row.name, value: levelAndScore(row.figure, words), height: rowHeight, track: onScale(geometry, mark, rowHeight) };
  };
  const chart = { id, title, label: labelOf(title, rows, view), scale: geometry, groups: groups.map((group) => ({ name: group.name, lines: group.rows.map(line) })), key: keyOf(rows, view) };
  return chartFigure(chart, twin(title, rows, view), view, words.vocabulary.texts?.levels?.length ? levelKey(view) : nothing);
}

function labelOf(title: string, rows: readonly ScaleFigure[], { words }: ResultView): string {
  const ordered = [...rows].sort((a, b) => b.figure.value - a.figure.value);
  const say = (row: ScaleFigure | undefined): string => (row ? words.t('nameAndScore', { name: row.fullName ?? row.name, score: words.points(row.figure.value) }) : '');
  const [highest, lowest] = [say(ordered[0]), say(ordered.at(-1))];
  return words.t(rows.length === 1 ? 'chartLabelOne' : 'chartLabel', { title, n: words.number(rows.length), highest, lowest });
}

function keyOf(rows: readonly ScaleFigure[], { words: { t } }: ResultView): readonly KeyEntry[] {
  const some = (has: (figure: Scored) => boolean): boolean => rows.some((row) => has(row.figure));
  return [
    { sign: signs.score, text: t('keyScore') },
    ...(some((f) => f.level < f.ungatedLevel) ? [{ sign: signs.held, text: t('keyHeld') }] : []),
    ...(some((f) => f.uncertainty !== null) ? [{ sign: signs.interval, text: t('keyInterval') }] : []),
    { sign: signs.cut, text: t('keyCut') },
  ];
}

/** Which number is which level, where the axis has no room for names. */
export function levelKey({ result, words }: { readonly result: Pick<ReadinessResult, 'levels'>; readonly words: ResultView['words'] }): TemplateResult {
  return html`<li class="level-key ${namesFit(result.levels, words.level) ? '' : 'always'}">${Array.from({ length: result.levels }, (_, i) => html`<span><b>${words.number(i + 1)}</b> ${words.level(i + 1)}</span>`)}</li>`;
}

/** The same numbers, rounded the same way, as a table. */
function twin(title: string, rows: readonly ScaleFigure[], { words }: ResultView): TemplateResult {
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
