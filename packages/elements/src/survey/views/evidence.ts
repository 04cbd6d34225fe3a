import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { writeNote } from '../change-sheet.ts';
import { noteLength, type Confidence } from '../answer-sheet.ts';
import type { SurveyScene } from './survey-scene.ts';

/** What an answer is based on, in a person's own words, and how sure they are; both may stay empty. */
export function evidence({ survey, say, spoken, disabled }: SurveyScene, item: string, index: number): TemplateResult {
  const note = survey.notes.get(item) ?? '';
  const sure = survey.confidence.get(item);
  const option = (value: Confidence): TemplateResult => html`<label class="option"><input type="radio" name="s${index}" value=${value} .checked=${sure === value} ?disabled=${disabled} @change=${() => survey.set('confidence', item, value)} /><span>${say(`sure-${value}`)}</span></label>`;
  return html`<div class="evidence" lang=${spoken} dir=${directionOf(spoken)}>
    <label>${say('note')} <textarea rows="2" maxlength=${noteLength} ?disabled=${disabled} .value=${note} @input=${write} @keydown=${(event: Event) => event.stopPropagation()}></textarea></label>
    <small>${say('noteHint')}</small>
    <div class="apart" role="group" aria-label=${say('howSure')}>
      <span aria-hidden="true">${say('howSure')}</span> ${([1, 2, 3] as const).map(option)}
      ${sure === undefined ? nothing : html`<button type="button" class="plain" @click=${() => survey.set('confidence', item, null)}>${say('takeBack')}</button>`}
    </div>
  </div>`;

  function write(event: Event): void {
    writeNote(survey, item, (event.target as HTMLTextAreaElement).value);
  }
}
