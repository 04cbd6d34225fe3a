import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { SurveyScene } from './survey-scene.ts';

/** What stands where something is on its way, or could not be loaded. */
export function waiting({ say, spoken }: Pick<SurveyScene, 'say' | 'spoken'>, state: 'loading' | 'failed' | 'ready', again: () => void): TemplateResult {
  return state === 'failed'
    ? html`<p role="alert" lang=${spoken} dir=${directionOf(spoken)}>${say('wordsFailed')} <button type="button" @click=${again}>${say('retry')}</button></p>`
    : html`<p role="status" lang=${spoken} dir=${directionOf(spoken)}>${say('wordsLoading')}</p>`;
}
