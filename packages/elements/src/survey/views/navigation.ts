import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { SurveyScene } from './survey-scene.ts';

/** Back and forth; neither ever waits for an answer. */
export function navigation({ survey, say, spoken, actions, open, choose }: SurveyScene): TemplateResult {
  const { position, screens } = survey;
  const end = screens.length;
  const back = position > 0 ? () => open(position - 1) : survey.groups.length > 1 ? () => choose(undefined) : undefined;
  const forth = say(position === end ? 'finish' : position === end - 1 ? 'review' : 'next');
  return html`<div class="nav" lang=${spoken} dir=${directionOf(spoken)}>
    ${back ? html`<button type="button" @click=${back}>${say('back')}</button>` : nothing}
    ${survey.reviewed && position < end - 1 ? html`<button type="button" @click=${() => open(end)}>${say('review')}</button>` : nothing}
    ${actions && survey.changes.length > 0 ? html`<button type="button" class="plain" @click=${actions.undo}>${say('undo')}</button>` : nothing}
    <button type="button" class="primary" @click=${() => (position === end ? actions?.finish() : open(position + 1))}>${forth}</button>
  </div>`;
}
