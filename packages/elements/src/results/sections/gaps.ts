import { html, nothing, type TemplateResult } from 'lit';
import type { PerceptionGap } from '@readiness-kit/core';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';

/** A gap and what it is about. */
export interface GapOf {
  readonly construct: string;
  readonly gap: PerceptionGap;
}

export const gapsOf = ({ result }: ResultView): readonly GapOf[] => Object.entries(result.perspectives).flatMap(([construct, { gaps }]) => gaps.map((gap) => ({ construct, gap })));

/** Gaps wide enough to matter and more than chance, the widest first. */
export const realGapsOf = (view: ResultView): readonly GapOf[] => gapsOf(view).filter(({ gap }) => gap.isReal).sort((a, b) => b.gap.gap - a.gap.gap);

/** The widest gaps alone, for who has two pages. */
export function gapsSection(view: ResultView): TemplateResult {
  return html`<section class="perspectives" part="perspectives">${heading(view.headingLevel + 1, view.words.t('perspectives'))} ${gapSentences(view, 3, 'moreGapsFull')}</section>`;
}

/**
 * Each real gap as a sentence, the widest first; what may be chance is counted, not told.
 *
 * @param most sentences; the rest is counted
 * @param rest says where the rest is
 */
export function gapSentences(view: ResultView, most: number, rest: 'moreGaps' | 'moreGapsFull'): TemplateResult {
  const { t, number } = view.words;
  const all = gapsOf(view);
  const real = realGapsOf(view);
  if (all.length === 0) return html`<p>${t(view.result.voice === 'many-groups' ? 'gapsNone' : 'perspectivesOneVoice')}</p>`;
  return html`${real.length === 0 ? html`<p>${t('realGapsNone')}</p>` : html`<ul class="gaps">${real.slice(0, most).map((gap) => html`<li>${sentence(gap, view)}</li>`)}</ul>`}
    ${real.length > most ? html`<p>${t(rest, { count: real.length - most, n: number(real.length - most) })}</p>` : nothing}
    ${all.length > real.length ? html`<p class="note">${t('noiseGaps', { count: all.length - real.length, n: number(all.length - real.length) })}</p>` : nothing}`;
}

function sentence({ construct, gap: { groups: [high, low], gap, interval } }: GapOf, { words }: ResultView): TemplateResult {
  const { t, points, name } = words;
  return html`<b>${name(construct)}</b>: ${t('gapSentence', { high: name(high), low: name(low), gap: points(gap), from: points(interval[0]), to: points(interval[1]) })}`;
}
