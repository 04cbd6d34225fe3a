import { html, nothing, type TemplateResult } from 'lit';
import { sectionsFor, type Audience } from '../audiences.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { wordNotices } from './notice.ts';

/**
 * A result as its audience reads it: what it says on the first page, then what it rests on.
 *
 * @param most sections to draw, while the words of the rest are on their way
 */
export function report(audience: Audience, view: ResultView, buttons: TemplateResult | typeof nothing, most = Infinity): TemplateResult {
  const { words, headingLevel } = view;
  return html`<div class="report for-${audience}" part="report">
    <div class="head">
      <div part="title">${heading(headingLevel, html`<span tabindex="-1">${words.vocabulary.texts?.title ?? words.t('result')}</span>`, 'title')} ${audience === 'full' ? nothing : html`<p class="audience">${words.t(`audience-${audience}`)}</p>`}</div>
      ${buttons}
    </div>
    ${wordNotices(words)} ${sectionsFor[audience].slice(0, most).map((section) => section(view))}
  </div>`;
}
