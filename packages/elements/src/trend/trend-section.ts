import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Change, Comparison, Remark } from '@readiness-kit/core';
import type { Say } from '../localize/message.ts';
import { figureOf, rangeText } from '../results/figure-words.ts';
import { heading } from '../results/heading.ts';
import { profileGeometry } from '../results/profile-geometry.ts';
import type { ResultView } from '../results/result-view.ts';
import { chartFigure } from '../results/sections/chart.ts';
import type { ChartLine } from '../results/sections/chart-model.ts';
import { dataTable } from '../results/sections/data-table.ts';
import { shapeClass, shapeOf } from '../results/sections/group-shape.ts';
import { ground } from '../results/sections/scale.ts';
import type { TrendKey } from './strings/en.ts';
import { trendGeometry, type WaveScore } from './trend-geometry.ts';
import { changeOf, type Wave, type Waves } from './waves.ts';

/** What the section is drawn from: the last wave's view, all waves, and the trend's own words. */
export interface TrendView {
  readonly view: ResultView;
  readonly waves: Waves;
  readonly say: Say<TrendKey>;
}

/** What can be said of the last change, where the series breaks, and every figure in all waves. */
export function trendSection(trend: TrendView): TemplateResult {
  const { view, waves, say } = trend;
  const { words, headingLevel } = view;
  const problems = waves.problems.map(({ label, problem }) => html`<p class="notice" part="notice" role="alert">${say('waveProblem', { wave: label, why: words.t(`problem-${problem}`) })}</p>`);
  return html`<section class="trend" part="trend">
    ${heading(headingLevel, say('trend'), 'title')} ${problems}
    ${waves.comparisons.length === 0 ? html`<p>${say('oneWave')}</p>` : html`${lastChange(trend)} ${waves.comparisons.map((comparison, n) => breakNotice(comparison, n, trend))} <p class="intro">${say('intro')}</p> ${chart(trend)}`}
  </section>`;
}

/** In one sentence, what became of the overall index since the wave before. */
function lastChange({ view, waves, say }: TrendView): TemplateResult | typeof nothing {
  const { overall } = view.result;
  const comparison = waves.comparisons.at(-1);
  const change = comparison && overall !== null ? changeOf(comparison, overall) : undefined;
  return change && overall !== null ? html`<p class="meaning"><b>${sentence(overall, change, view, say)}</b></p>` : nothing;
}

function sentence(id: string, change: Change, { words }: ResultView, say: Say<TrendKey>): string {
  const { points } = words;
  const name = words.name(id);
  if (change.status === 'not-comparable') return say('notCompared', { name, why: why(change.reason, say) });
  const params = { name, before: points(change.before), after: points(change.after), difference: tenths(change.difference, words) };
  if (!change.interval) return say('unknown', params);
  return say(change.verdict === 'no-detectable-change' ? 'unchanged' : change.verdict, { ...params, low: tenths(change.interval[0], words), high: tenths(change.interval[1], words) });
}

/** Tenths of a point, without a minus before nothing. */
const tenths = (points: number, { number }: ResultView['words']): string => number(Math.round(points * 10) / 10 + 0, 1);

const why = ({ code, params = {} }: Remark, say: Say<TrendKey>): string => say(`why-${code}` as TrendKey, { before: String(params['before'] ?? ''), after: String(params['after'] ?? '') });

function breakNotice({ breaks }: Comparison, n: number, { waves: { waves }, say }: TrendView): TemplateResult | typeof nothing {
  if (breaks.length === 0) return nothing;
  return html`<div class="notice" part="notice">
    <p><b>${say('breaks', { before: waves[n]?.label ?? '', after: waves[n + 1]?.label ?? '' })}</b></p>
    ${breaks.map((remark) => html`<p>${why(remark, say)}</p>`)}
    <p>${say('breaksAdvice')}</p>
  </div>`;
}

function chart(trend: TrendView): TemplateResult {
  const { view, waves: { waves, comparisons }, say } = trend;
  const { result, words, mirrored } = view;
  const scale = profileGeometry([], result.cuts, mirrored);
  const ids = [...(result.overall === null ? [] : [result.overall]), ...Object.keys(result.constructs)];
  const line = (id: string): ChartLine => {
    const scores = waves.map((wave): WaveScore | null => {
      const figure = figureOf(wave.result, id);
      return figure?.status === 'scored' ? { value: figure.value, interval: figure.uncertainty?.interval ?? null } : null;
    });
    const { marks, joins, height } = trendGeometry(scores, comparisons.map((comparison) => changeOf(comparison, id)?.status === 'compared'), mirrored);
    const track = svg`${ground(scale, height)}
      ${joins.map(({ from, to }) => svg`<line class="join" x1="${from.x}%" y1=${from.y} x2="${to.x}%" y2=${to.y} />`)}
      ${marks.map(({ wave, x, y, whisker }) => svg`${whisker ? svg`<line class="whisker" x1="${whisker.from}%" x2="${whisker.to}%" y1=${y} y2=${y} />` : nothing}<svg class=${shapeClass(wave)} x="${x}%" y=${y} overflow="visible">${shapeOf(wave)}</svg>`)}`;
    const last = comparisons.at(-1);
    return { id, name: words.name(id), value: last ? say(verdictKey(changeOf(last, id))) : '', height, track };
  };
  const lines = ids.map(line);
  return chartFigure(
    {
      id: 'trend', title: say('trend'), label: say('label', { n: words.number(lines.length), waves: words.number(waves.length) }), scale,
      groups: [{ name: '', lines }],
      key: waves.map(({ label }, n) => ({ sign: svg`<g class=${shapeClass(n)}>${shapeOf(n)}</g>`, text: label })),
    },
    html`${scoreTable(ids, trend)} ${comparisons.map((comparison, n) => (comparison.breaks.length > 0 ? nothing : changeTable(comparison, ids, n, trend)))}`,
    view,
  );
}

/** Without a margin of error, “no detectable change” would say more than is known. */
function verdictKey(change: Change | undefined): TrendKey {
  if (change?.status !== 'compared') return 'verdict-not-comparable';
  return change.interval ? `verdict-${change.verdict}` : 'verdict-unknown';
}

/** What the marks say, also of waves that cannot be compared. */
function scoreTable(ids: readonly string[], { view: { words }, waves: { waves }, say }: TrendView): TemplateResult {
  const cell = ({ result }: Wave, id: string): string => {
    const figure = figureOf(result, id);
    if (figure?.status !== 'scored') return words.t('notYet');
    const range = rangeText(figure, words);
    return range === null ? words.points(figure.value) : say('scoreAndRange', { score: words.points(figure.value), range });
  };
  return dataTable(say('scores'), [words.t('construct'), ...waves.map(({ label }) => label)], ids.map((id) => [words.name(id), ...waves.map((wave) => cell(wave, id))]), words);
}

function changeTable(comparison: Comparison, ids: readonly string[], n: number, { view: { words }, waves: { waves }, say }: TrendView): TemplateResult {
  const { t, points, name } = words;
  const rows = ids.map((id) => {
    const change = changeOf(comparison, id);
    if (change?.status !== 'compared') return [name(id), '–', '–', '–', '–', `${say('verdict-not-comparable')}${change ? `: ${why(change.reason, say)}` : ''}`];
    const { before, after, difference, interval } = change;
    return [name(id), points(before), points(after), tenths(difference, words), interval ? t('rankRange', { from: tenths(interval[0], words), to: tenths(interval[1], words) }) : t('noInterval'), say(verdictKey(change))];
  });
  const caption = say('between', { before: waves[n]?.label ?? '', after: waves[n + 1]?.label ?? '' });
  return dataTable(caption, [t('construct'), say('before'), say('after'), say('difference'), t('intervalColumn'), say('verdict')], rows, words, [1, 2, 3]);
}
