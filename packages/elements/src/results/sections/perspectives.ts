import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ConstructScore, PerceptionGap } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { heading } from '../heading.ts';
import { profileGeometry } from '../profile-geometry.ts';
import { voicesGeometry, type Voice } from '../perspectives-geometry.ts';
import type { ResultView } from '../result-view.ts';
import { dataTable } from './data-table.ts';
import { shapeOf, shapeSign } from './group-shape.ts';
import { axis, ground } from './scale.ts';

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
          ${realGaps(view)} ${chart(constructs, view)}`}
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

/** Each real gap as a sentence, the widest first; what may be chance is counted, not told. */
function realGaps(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const { t, number } = words;
  const all = Object.entries(result.perspectives).flatMap(([construct, { gaps }]) => gaps.map((gap) => ({ construct, gap })));
  const real = all.filter(({ gap }) => gap.isReal).sort((a, b) => b.gap.gap - a.gap.gap);
  if (all.length === 0) return html`<p>${t('gapsNone')}</p>`;
  return html`${heading(headingLevel + 2, t('realGaps'))}
    ${real.length === 0 ? html`<p>${t('realGapsNone')}</p>` : html`<ul class="gaps">${real.slice(0, mostTold).map(({ construct, gap }) => html`<li>${sentence(construct, gap, view)}</li>`)}</ul>`}
    ${real.length > mostTold ? html`<p>${t('moreGaps', { n: number(real.length - mostTold) })}</p>` : nothing}
    ${all.length > real.length ? html`<p class="note">${t('noiseGaps', { n: number(all.length - real.length) })}</p>` : nothing}`;
}

/** Gaps told in sentences; all are in the table. */
const mostTold = 6;

function sentence(construct: string, { groups: [high, low], gap, interval }: PerceptionGap, { words }: ResultView): TemplateResult {
  const { t, points, name } = words;
  return html`<b>${name(construct)}</b>: ${t('gapSentence', { high: name(high), low: name(low), gap: points(gap), from: points(interval[0]), to: points(interval[1]) })}`;
}

function chart(constructs: readonly (readonly [string, ConstructScore])[], view: ResultView): TemplateResult {
  const { result, words, mirrored } = view;
  const { t } = words;
  const groups = shownGroups(view);
  const geometry = profileGeometry([], result.cuts, mirrored);
  return html`<figure class="chart" part="chart">
    <div class="plot" role="img" aria-label=${t('perspectivesLabel', { n: words.number(constructs.length) })}>
      <div class="row axis-row"><span></span>${axis(geometry, words.level)}<span></span></div>
      ${constructs.map(([id, score]) => {
        const { marks, rows, span } = voicesGeometry(voicesOf(score), mirrored);
        const height = 14 + rows * 18;
        return html`<div class="row" data-id=${id}>
          <span class="row-name">${words.name(id)}</span>
          <svg class="track" width="100%" height=${height} aria-hidden="true">
            ${ground(geometry, height)} ${span ? svg`<line class="whisker" x1="${span.from}%" x2="${span.to}%" y1=${height / 2} y2=${height / 2} />` : nothing}
            ${marks.map((mark) => svg`<svg class="voice voice-${groups.indexOf(mark.id) % 8}" x="${mark.x}%" y=${16 + mark.row * 18} overflow="visible">${shapeOf(groups.indexOf(mark.id))}</svg>`)}
          </svg>
          <span class="row-value">${widest(id, view)}</span>
        </div>`;
      })}
    </div>
    <figcaption>
      <ul class="key">${groups.map((id, n) => html`<li>${shapeSign(n)} ${groupName(id, view)}</li>`)}</ul>
    </figcaption>
    <details class="twin" data-print>
      <summary>${t('showTable')}</summary>
      ${meansTable(constructs, groups, view)} ${gapsTable(view)}
    </details>
  </figure>`;
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

function gapsTable({ result, words }: ResultView): TemplateResult | typeof nothing {
  const { t, points, name } = words;
  const rows = Object.entries(result.perspectives).flatMap(([id, { gaps }]) =>
    gaps.map(({ groups, gap, interval, isReal }) => [name(id), t('pair', { high: name(groups[0]), low: name(groups[1]) }), points(gap), t('rankRange', { from: points(interval[0]), to: points(interval[1]) }), t(isReal ? 'gapReal' : interval[0] > 0 ? 'gapSmall' : 'gapNoise')]),
  );
  if (rows.length === 0) return nothing;
  return dataTable(t('allGaps'), [t('construct'), t('group'), t('gap'), t('intervalColumn'), t('moreThanChance')], rows, words, [2]);
}
