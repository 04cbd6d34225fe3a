import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AnswerCounts, ConstructScore } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { distributionGeometry, type Part } from '../distribution-geometry.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { chartKey, saveButtons } from './chart.ts';
import type { ChartLine, KeyEntry } from './chart-model.ts';
import { dataTable } from './data-table.ts';
import { answersTable, indicatorsOf } from './figure-tables.ts';

/** All answers by construct: a bar for each indicator, with don't know and no answer beside the levels. */
export function distributionSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  return html`<section class="distribution" part="distribution">
    ${heading(headingLevel + 1, words.t('distribution'))}
    <p class="intro">${words.t('distributionIntro')}</p>
    ${isAnyHidden(result) ? html`<p class="note">${words.t('distributionShown', { n: words.number(result.smallGroups.smallest) })}</p>` : nothing}
    ${chartKey({ key: keyOf(view) })}
    <div class="list">${Object.entries(result.constructs).map(([id, score]) => construct(id, score, view))}</div>
  </section>`;
}

const isAnyHidden = ({ answers }: ResultView['result']): boolean => Object.values(answers).some((groups) => Object.values(groups).some(({ counts }) => counts === null));

function keyOf({ result, words }: ResultView): readonly KeyEntry[] {
  const entry = (what: Part['what'], text: string): KeyEntry => ({ sign: svg`<svg x="-12" y="-7" width="24" height="14">${stretch(what, result.levels, 0, 100, 14)}</svg>`, text });
  const levels = Array.from({ length: result.levels }, (_, l) => entry(l + 1, `${words.number(l + 1)} ${words.level(l + 1)}`));
  return [...levels, entry('dont-know', words.t('dontKnow')), entry('missing', words.t('missing'))];
}

function construct(id: string, score: ConstructScore, view: ResultView): TemplateResult | typeof nothing {
  const { result, words } = view;
  const rows = indicatorsOf(id, score, view).map((indicator) => [indicator, own(result.indicators, indicator)?.counts ?? null] as const);
  if (rows.length === 0) return nothing;
  const lines = rows.map(([indicator, counts]): ChartLine => ({ id: indicator, name: words.statement(indicator), value: counts ? '' : words.t('distributionHidden'), height: barHeight, track: counts ? bar(counts, view) : svg`` }));
  const title = `${words.name(id)}: ${words.t('answers')}`;
  const chart = { id: `answers-${id}`, title, label: words.t('distributionIntro'), scale: null, groups: [{ name: '', lines }], key: keyOf(view) };
  return html`<details class="answers" data-print>
    <summary>${words.name(id)}</summary>
    ${rows.map(([indicator, counts]) => row(indicator, counts, view))}
    <details class="twin">
      <summary>${words.t('showTable')}</summary>
      ${answersTable(id, score, view)} ${agreementTable(rows.map(([indicator]) => indicator), view)} ${saveButtons(chart, view)}
    </details>
  </details>`;
}

const barHeight = 24;

function row(id: string, counts: AnswerCounts | null, view: ResultView): TemplateResult {
  const { t, percent, level, statement } = view.words;
  const name = statement(id);
  if (!counts) return html`<div class="bar"><p>${name}</p><p class="note">${t('distributionHidden')}</p></div>`;
  const parts = distributionGeometry(counts);
  const share = (what: Part['what']): string => percent(parts.find((part) => part.what === what)?.share ?? 0);
  const levels = counts.levels.map((_, l) => t('partOfLevel', { level: level(l + 1), share: share(l + 1) })).join(', ');
  const shares = t('distributionShares', { levels, dontKnow: share('dont-know'), missing: share('missing') });
  return html`<div class="bar">
    <p>${name}</p>
    <svg class="track" width="100%" height=${barHeight} role="img" aria-label=${shares}>${bar(counts, view)}</svg>
    <p class="shares" aria-hidden="true">${shares}</p>
  </div>`;
}

/** Narrower parts, in percent of the width, have no room for their level's number. */
const leastForNumber = 7;

function bar(counts: AnswerCounts, { result: { levels }, words, mirrored }: ResultView): SVGTemplateResult {
  return svg`${distributionGeometry(counts, mirrored).map(({ what, x, width }) => svg`${stretch(what, levels, x, width, barHeight)}${typeof what === 'number' && width > leastForNumber ? svg`<text class="part-name ${isDeep(what, levels) ? 'on-deep' : ''}" x="${x + width / 2}%" y="17" text-anchor="middle">${words.number(what)}</text>` : nothing}`)}`;
}

/** Levels deepen; what is no level is an outline, dotted where nothing was said: told apart without colour. */
function stretch(what: Part['what'], levels: number, x: number, width: number, height: number) {
  if (typeof what === 'number') return svg`<rect class="part" x="${x}%" y="0" width="${width}%" height=${height} fill-opacity=${depth(what, levels)} />`;
  return svg`<rect class="part-none ${what}" x="${x}%" y="1" width="${width}%" height=${height - 2} />`;
}

/** Either light enough for dark words or dark enough for light ones: nothing in between can be read on. */
export const isDeep = (level: number, levels: number): boolean => level > levels / 2;
export const depth = (level: number, levels: number): number => (isDeep(level, levels) ? 1 - (0.15 * (levels - level)) / (levels / 2) : 0.08 + (0.26 * (level - 1)) / (levels / 2));

/** How far each group agrees within itself, by indicator. */
function agreementTable(indicators: readonly string[], { result, words }: ResultView): TemplateResult | typeof nothing {
  const { t, number } = words;
  const known = indicators.flatMap((id) => Object.entries(own(result.answers, id) ?? {}).flatMap(([group, { agreement }]) => (agreement ? [group] : [])));
  const groups = Object.keys(result.participation).filter((group) => known.includes(group));
  if (groups.length === 0) return nothing;
  const rows = indicators.map((id) => [words.statement(id), ...groups.map((group) => {
    const agreement = own(own(result.answers, id) ?? {}, group)?.agreement;
    return agreement ? number(agreement.vanDerEijk, 2) : '–';
  })]);
  return html`<p class="note">${t('agreementNote')}</p>
    ${dataTable(t('agreementTable'), [t('indicator'), ...groups.map(words.name)], rows, words, groups.map((_, i) => i + 1))}`;
}
