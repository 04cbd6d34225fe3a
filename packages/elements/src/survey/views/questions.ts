import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import { question } from './question.ts';
import { waiting } from './waiting.ts';
import type { SurveyScene } from './survey-scene.ts';

/** The questions of a screen, once their words are here. */
export function questions(scene: SurveyScene, items: readonly string[]): TemplateResult {
  const { survey, text, say, spoken, later } = scene;
  const guidance = own(text.groups, survey.group ?? '')?.guidance;
  return html`${guidance ? html`<p class="note">${guidance}</p>` : nothing} ${scene.words === 'ready' ? items.map((item, index) => question(scene, item, index)) : waiting(scene, scene.words, scene.loadWords)}
  ${later.value?.isHasty(survey.given) ? html`<p class="note" role="status" lang=${spoken} dir=${directionOf(spoken)}>${say('hasty')}</p>` : nothing}`;
}
