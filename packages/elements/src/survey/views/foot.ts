import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { storageLine } from './storage-line.ts';
import type { SurveyScene } from './survey-scene.ts';
import { waiting } from './waiting.ts';

/** Where the answers are and what can be done with them; who made the questions. */
export function foot(scene: SurveyScene): TemplateResult {
  const { survey, mode, disabled, text, say, spoken, later, parts, elsewhere, toggleElsewhere, loadLater } = scene;
  return html`<div class="foot" lang=${spoken} dir=${directionOf(spoken)}>
    ${storageLine(scene)} ${parts?.sending(scene) ?? nothing} ${later.value?.clearAnswers(scene) ?? nothing}
    ${survey.group === undefined || disabled || mode === 'paper'
      ? nothing
      : html`<details class="elsewhere" .open=${elsewhere} @toggle=${toggleElsewhere}>
          <summary>${say('elsewhere')}</summary>
          ${elsewhere ? (parts?.elsewhere(scene) ?? waiting(scene, later.state, loadLater)) : nothing}
        </details>`}
    <p class="credit" lang=${text.language}>${text.credit}</p>
  </div>`;
}
