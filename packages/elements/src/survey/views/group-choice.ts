import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import type { SurveyScene } from './survey-scene.ts';

/** As whom a person answers: one press and the survey begins. */
export function groupChoice({ survey, text, say, spoken, disabled, choose }: SurveyScene): TemplateResult {
  const length = (group: string): TemplateResult | typeof nothing => {
    const count = survey.minutes(group);
    return count === undefined ? nothing : html`<small lang=${spoken} dir=${directionOf(spoken)}>${say('minutes', { count })}</small>`;
  };
  return html`<ul class="groups">
    ${survey.groups.map((group) => {
      const words = own(text.groups, group);
      return html`<li>
        <button type="button" class="option" ?disabled=${disabled} @click=${() => choose(group)}><span><b>${words?.name ?? group}</b> ${words?.meaning} ${length(group)}</span></button>
      </li>`;
    })}
  </ul>`;
}
