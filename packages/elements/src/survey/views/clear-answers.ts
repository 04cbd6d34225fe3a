import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyScene } from './survey-scene.ts';

/** Clears what is kept, once asked and once confirmed. Without an undo: the next person at a shared device could press it. */
export function clearAnswers({ survey, parts, actions, say }: SurveyScene): TemplateResult | typeof nothing {
  if (survey.answers.size === 0) return nothing;
  return actions?.clearing
    ? html`<p class="clear">
        ${say(parts?.unsent(survey.respondent) ? 'clearUnsent' : 'clearSure')}
        <button type="button" @click=${() => actions.askToClear(false)}>${say('clearNo')}</button>
        <button type="button" @click=${actions.clear}>${say('clearYes')}</button>
      </p>`
    : html`<p class="clear"><button type="button" class="plain" @click=${() => actions?.askToClear(true)}>${say('clear')}</button></p>`;
}
