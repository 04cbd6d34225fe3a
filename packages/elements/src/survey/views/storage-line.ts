import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyScene } from './survey-scene.ts';

/** Where the answers are kept, in plain words, and what of earlier ones could not be used. */
export function storageLine({ survey, endpoint, say }: SurveyScene): TemplateResult {
  const { state, reason, lasts } = survey.storage;
  const kept = state === 'unsaved' ? (reason ?? 'unavailable') : state === 'saved' && lasts === 'tab' ? 'savedInTab' : state === 'ready' && endpoint ? 'readyToSend' : state;
  const lost = reason === 'unreadable' || reason === 'invalid-answers';
  return html`<p role="status" part="storage" class=${state}>${say(kept)} ${lost ? html`<b>${say(reason, { count: survey.dropped })}</b>` : nothing}</p>`;
}
