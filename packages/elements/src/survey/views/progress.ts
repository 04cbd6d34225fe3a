import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { SurveyScene } from './survey-scene.ts';
import { waiting } from './waiting.ts';

/** Which screen of how many, and what is answered of all, which opens the list of all parts. */
export function progress(scene: SurveyScene): TemplateResult | typeof nothing {
  const { survey, mode, say, spoken, place, later, loadLater, partsOpen, toggleParts } = scene;
  const { position, screens } = survey;
  if (!place || mode !== 'online') return nothing;
  const { answered: n, asked: of } = survey.progress;
  return html`<bdi lang=${spoken}>${place}</bdi><progress lang=${spoken} aria-label=${place} value=${position + 1} max=${screens.length}></progress>
    <details class="menu" .open=${partsOpen} @toggle=${toggleParts}>
      <summary lang=${spoken} dir=${directionOf(spoken)}>${say('answered', { n, of })}</summary>
      ${partsOpen ? (later.value?.partList(scene) ?? waiting(scene, later.state, loadLater)) : nothing}
    </details>`;
}
