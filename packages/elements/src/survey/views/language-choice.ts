import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyScene } from './survey-scene.ts';

/** Another language, each named as its readers call it. */
export function languageChoice({ languages, text, say, spoken, speak }: SurveyScene): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<select part="language" lang=${spoken} aria-label=${say('language')} @change=${(event: Event) => speak((event.target as HTMLSelectElement).value)}>
    ${languages.map(({ tag, name }) => html`<option value=${tag} lang=${tag} .selected=${tag === text.language}>${name}</option>`)}
  </select>`;
}
