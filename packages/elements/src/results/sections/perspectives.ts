import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ConstructScore } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { heading } from '../heading.ts';
import { profileGeometry } from '../profile-geometry.ts';
import { voicesGeometry, type Voice } from '../perspectives-geometry.ts';
import type { ResultView } from '../result-view.ts';
import { chartFigure } from './chart.ts';
import type { ChartLine } from './chart-model.ts';
import { dataTable } from './data-table.ts';
import { gapSentences, gapsOf, realGapsOf, type GapOf } from './gaps.ts';
import { shapeClass, shapeOf } from './group-shape.ts';
import { ground } from './scale.ts';

/** Name of the voice of the groups that are too small to be shown alone. */
const pooled = 'together';

/** Where the groups see a construct differently: dots on one scale, then the gaps that are more than chance. */
export function perspectivesSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const { t } = words;
  const constructs = Object.entries(result.constructs).filter(([, score]) => voicesOf(score).length > 0);
  return html`<section class="perspectives" part="perspectives">
    ${heading(headingLevel + 1, t('perspectives'))}
    ${constructs.length === 0 || shownGroups(view).length < 2
      ? html`<p class="intro">${t(result.voice === 'many-groups' ? 'perspectivesNone' : 'perspectivesOneVoice')}</p>`
      : html`<p class="intro">${t('perspectivesIntro')}</p>
          ${heading(headingLevel + 2, t('realGaps'))} ${gapSentences(view, mostTold, 'moreGaps')} ${chart(constructs, view)}`}
  </section>`;
}

function voicesOf({ groups, together }: ConstructScore): readonly Voice[] {
  const alone = Object.entries(groups).flatMap(([id, { mean, present }]) => (present && mean !== null ? [{ id, mean }] : []));
  return together && together.mean !== null ? [...alone, { id: pooled, mean: together.mean }] : alone;
}

/** Groups in the order of the result, the pooled ones last. */
function shownGroups({ result }: ResultView): readonly string[] {
  const shown = new Set(Object.values(result.constructs).flatMap((score) => voicesOf(score).map(({ id }) => id)));
  return [...Object.keys(result.participation), pooled].filter((id) => shown.has(id));
}

/** Gaps told in sentences; all are in the table. */
const mostTold = 6;

function chart(constructs: readonly (readonly [string, ConstructScore])[], view: ResultView): TemplateResult {
  const { result, words, mirrored } = view;
  const { t } = words;
  const groups = shownGroups(view);
  const scale = profileGeometry([], result.cuts, mirrored);
  const line = ([id, score]: readonly [string, ConstructScore]): ChartLine => {
    const { marks, rows, span } = voicesGeometry(voicesOf(score), mirrored);
    const height = 14 + rows * 18;
    const track = svg`${ground(scale, height)} ${span ? svg`<line class="whisker" x1="${span.from}%" x2="${span.to}%" y1=${height / 2} y2=${height / 2} />` : nothing}
      ${marks.map((mark) => svg`<svg class=${shapeClass(groups.indexOf(mark.id))} x="${mark.x}%" y=${16 + mark.row * 18} overflow="visible">${shapeOf(groups.indexOf(mark.id))}</svg>`)}`;
    return { id, name: words.name(id), value: widest(id, view), height, track };
  };
  const chart = {
    id: 'perspectives', title: t('perspectives'), label: t('perspectivesLabel', { n: words.number(constructs.length) }), scale,
    groups: [{ name: '', lines: constructs.map(line) }],
    key: groups.map((id, n) => ({ sign: svg`<g class=${shapeClass(n)}>${shapeOf(n)}</g>`, text: groupName(id, view) })),
  };
  return chartFigure(chart, html`${meansTable(constructs, groups, view)} ${gapTables(view)}`, view);
}

/** The widest real gap of a construct. */
function widest(id: string, { result, words }: ResultView): string {
  const gap = own(result.perspectives, id)?.gaps.find(({ isReal }) => isReal);
  return gap ? words.t('widestGap', { gap: words.points(gap.gap) }) : '';
}

function groupName(id: string, { result, words }: ResultView): string {
  if (id !== pooled) return words.name(id);
  const ids = [...new Set(Object.values(result.constructs).flatMap(({ together }) => together?.groups ?? []))];
  return words.t('groupsTogether', { names: words.names(ids) });
}

function meansTable(constructs: readonly (readonly [string, ConstructScore])[], groups: readonly string[], view: ResultView): TemplateResult {
  const { words } = view;
  const head = [words.t('construct'), ...groups.map((id) => groupName(id, view))];
  const rows = constructs.map(([id, score]) => {
    const means = new Map(voicesOf(score).map((voice) => [voice.id, voice.mean]));
    return [words.name(id), ...groups.map((group) => (means.has(group) ? words.points(means.get(group) ?? NaN) : '–'))];
  });
  return dataTable(words.t('meansByGroup'), head, rows, words, head.map((_, i) => i).slice(1));
}

/** Every gap: what is more than chance is printed, the rest is there to be opened. */
function gapTables(view: ResultView): TemplateResult {
  const { t } = view.words;
  const rest = gapsOf(view).filter(({ gap }) => !gap.isReal);
  return html`${gapTable(t('realGaps'), realGapsOf(view), view)}
    ${rest.length > 0 ? html`<details><summary>${t('otherGaps')}</summary>${gapTable(t('otherGaps'), rest, view)}</details>` : nothing}`;
}

function gapTable(caption: string, gaps: readonly GapOf[], { words }: ResultView): TemplateResult | typeof nothing {
  const { t, points, name } = words;
  const rows = gaps.map(({ construct, gap: { groups, gap, interval, isReal } }) => [name(construct), t('pair', { high: name(groups[0]), low: name(groups[1]) }), points(gap), t('rankRange', { from: points(interval[0]), to: points(interval[1]) }), t(isReal ? 'gapReal' : interval[0] > 0 ? 'gapSmall' : 'gapNoise')]);
  return rows.length === 0 ? nothing : dataTable(caption, [t('construct'), t('group'), t('gap'), t('intervalColumn'), t('moreThanChance')], rows, words, [2]);
}
