import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { SurveyScene } from './survey-scene.ts';

/** Thanks, the result of this answer sheet where the page wants it, and the way back. */
export function end(scene: SurveyScene): TemplateResult {
  const { survey, say, spoken, open } = scene;
  return html`<slot name="finished"><p class="meaning" lang=${spoken} dir=${directionOf(spoken)}>${say('finishedMore')}</p></slot>
    ${ownResult(scene)}
    <div class="nav" lang=${spoken} dir=${directionOf(spoken)}><button type="button" @click=${() => open(survey.screens.length)}>${say('changeAnswers')}</button></div>`;
}

function ownResult({ survey, actions, given, text, say, spoken, headingLevel }: SurveyScene): TemplateResult | typeof nothing {
  const { result } = survey;
  switch (result) {
    case undefined:
      return nothing;
    case 'loading':
      return html`<p role="status" lang=${spoken} dir=${directionOf(spoken)}>${say('resultLoading')}</p>`;
    case 'failed':
      return html`<p role="alert" lang=${spoken} dir=${directionOf(spoken)}>${say('resultFailed')} <button type="button" @click=${actions?.assess}>${say('retry')}</button></p>`;
    default:
      return html`<readiness-results .result=${result} .instrument=${given.instrument} .texts=${given.texts} lang=${given.texts ? text.language : spoken} .headingLevel=${headingLevel + 1}></readiness-results>`;
  }
}
