import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { keyed } from 'lit/directives/keyed.js';
import type { LocalQuestion } from '@readiness-kit/core';
import { localWords } from '../survey-words.ts';
import type { SurveyScene } from './survey-scene.ts';

/** The district's own questions: choices, apart from the levels and never scored. */
export function localQuestions(scene: SurveyScene, questions: readonly LocalQuestion[]): TemplateResult {
  const { say, spoken } = scene;
  return html`<p class="meaning" lang=${spoken} dir=${directionOf(spoken)}>${say('localMeaning')}</p>
    ${questions.map((question, index) => keyed(question.id, localQuestion(scene, question, index)))}`;
}

function localQuestion({ survey, text, say, spoken, disabled }: SurveyScene, question: LocalQuestion, index: number): TemplateResult {
  const { language, prompt, answers } = localWords(question, text.language);
  const given = survey.local.get(question.id);
  const takeBack = (event: Event): void => {
    (event.target as Element).closest('fieldset')?.querySelector('input')?.focus();
    survey.set('local', question.id, null);
  };
  return html`<fieldset part="question" tabindex="-1" lang=${language} ?disabled=${disabled}>
    <legend>${prompt}</legend>
    ${answers.map((answer, i) => html`<label class="option"><input type="radio" name="l${index}" value=${i + 1} .checked=${given === i + 1} @change=${() => survey.set('local', question.id, i + 1)} /><span>${answer}</span></label>`)}
    ${given === undefined ? nothing : html`<div class="apart"><button type="button" class="plain" lang=${spoken} dir=${directionOf(spoken)} @click=${takeBack}>${say('takeBack')}</button></div>`}
  </fieldset>`;
}
