import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { keyed } from 'lit/directives/keyed.js';
import { own } from '../../own.ts';
import { question } from './question.ts';
import type { SurveyScene } from './survey-scene.ts';

/** The questions of a screen, once their words are here. */
export function questions(scene: SurveyScene, items: readonly string[]): TemplateResult {
  const { survey, text } = scene;
  const guidance = own(text.groups, survey.group ?? '')?.guidance;
  return html`${guidance ? html`<p class="note">${guidance}</p>` : nothing} ${scene.words === 'ready' ? items.map((item, index) => keyed(item, question(scene, item, index))) : waiting(scene)}`;
}

/** What stands where words are on their way, or could not be loaded. */
export function waiting({ words, say, spoken, loadWords }: SurveyScene): TemplateResult {
  return words === 'loading'
    ? html`<p role="status" lang=${spoken} dir=${directionOf(spoken)}>${say('wordsLoading')}</p>`
    : html`<p role="alert" lang=${spoken} dir=${directionOf(spoken)}>${say('wordsFailed')} <button type="button" @click=${loadWords}>${say('retry')}</button></p>`;
}
