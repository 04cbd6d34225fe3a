import { html, nothing, type TemplateResult } from 'lit';
import { figureOf, levelAndScore } from '../figure-words.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { isNothingScored } from './priorities.ts';

/** What already stands at its target level, strongest first. Without a score nothing is said of it, good or bad. */
export function strengthsSection(view: ResultView): TemplateResult | typeof nothing {
  if (isNothingScored(view)) return nothing;
  const { result, words, headingLevel } = view;
  const none = result.strengths.length === 0;
  return html`<section class="strengths" part="strengths">
    ${heading(headingLevel + 1, words.t('strengths'))}
    <p class="intro">${words.t(none ? 'strengthsNone' : 'strengthsIntro')}</p>
    ${none ? '' : html`<ul>${result.strengths.map((id) => strength(id, view))}</ul>`}
  </section>`;
}

function strength(id: string, { result, words }: ResultView): TemplateResult {
  const figure = figureOf(result, id);
  return html`<li><b>${words.name(id)}</b> <span>${figure?.status === 'scored' ? levelAndScore(figure, words) : ''}</span></li>`;
}
