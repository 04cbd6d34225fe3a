import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { SurveyScene } from './survey-scene.ts';

/** What to know about the words: a translation no speaker has read, or questions in another language. */
export function notices({ text, inOwnLanguage, say, spoken }: SurveyScene): TemplateResult {
  return html`${text.review === 'unreviewed' ? html`<p class="note" lang=${spoken} dir=${directionOf(spoken)}>${say('unreviewed')}</p>` : nothing}
  ${inOwnLanguage ? nothing : html`<p class="note" lang=${spoken} dir=${directionOf(spoken)}>${say('otherLanguage')}</p>`}`;
}
