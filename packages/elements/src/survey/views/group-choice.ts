import { html, type TemplateResult } from 'lit';
import type { SurveyScene } from './survey-scene.ts';

/** As whom a person answers: one press and the survey begins. */
export function groupChoice({ survey, text, disabled, choose }: SurveyScene): TemplateResult {
  return html`<ul class="groups">
    ${survey.groups.map((group) => {
      const words = text.groups[group];
      return html`<li>
        <button type="button" class="option" ?disabled=${disabled} @click=${() => choose(group)}><span><b>${words?.name ?? group}</b> ${words?.meaning}</span></button>
      </li>`;
    })}
  </ul>`;
}
