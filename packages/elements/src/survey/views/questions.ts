import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import { question } from './question.ts';
import { waiting } from './waiting.ts';
import type { SurveyScene } from './survey-scene.ts';

/** The questions of a screen, once their words are here. */
export function questions(scene: SurveyScene, items: readonly string[]): TemplateResult {
  const { survey, text, say, spoken, later } = scene;
  const guidance = own(text.groups, survey.group ?? '')?.guidance;
  return html`${guidance ? html`<p class="note">${guidance}</p>` : nothing} ${scene.words === 'ready' ? items.map((item, index) => guard(shownOf(scene, item), () => question(scene, item, index))) : waiting(scene, scene.words, scene.loadWords)}
  ${later.value?.isHasty(survey.given) ? html`<p class="note" role="status" lang=${spoken} dir=${directionOf(spoken)}>${say('hasty')}</p>` : nothing}`;
}

/** All that a question shows: an answer draws its own question anew, and not the others. */
function shownOf({ survey, text, spoken, strings, instrument, disabled, evidence, descriptors, later }: SurveyScene, item: string): unknown[] {
  const { answers, notes, confidence, group } = survey;
  return [item, answers.get(item), notes.get(item), confidence.get(item), group, text, spoken, strings, instrument, disabled, evidence, descriptors, later.state];
}
