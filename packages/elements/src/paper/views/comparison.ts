import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { directionOf } from '../../localize/language.ts';
import type { Difference } from '../compare-entries.ts';
import { answerOf, type Digit } from '../paper-field.ts';
import type { PaperScene } from './paper-scene.ts';

/** The fields that were keyed in two ways, with both values side by side. */
export function comparison(scene: PaperScene): TemplateResult {
  const { state, say, settle, edit } = scene;
  const key = state.open?.key ?? '';
  return html`${state.differences.map((difference, i) => pair(scene, difference, i))}
    <div class="nav">
      <button type="button" @click=${() => edit(key)}>${say('back')}</button>
      <button type="button" class="primary" @click=${settle}>${say('save')}</button>
    </div>`;
}

function pair({ state, say }: PaperScene, { field, first, second }: Difference, index: number): TemplateResult {
  const option = (which: 'first' | 'second', digit: Digit | undefined): TemplateResult => html`<label class="option">
    <input type="radio" name="d${index}" value=${which} .checked=${live(state.chosen.get(field.key) === which)} aria-invalid=${state.wrong === field.key} @change=${() => state.choose(field.key, which)} />
    <span><small>${say(which)}</small> <b class="digit"><bdi>${digit ?? '–'}</bdi></b> ${words(digit)}</span>
  </label>`;
  // Local choices may reach where the fixed codes are.
  const words = (digit: Digit | undefined): unknown => {
    if (digit === undefined) return say('blank');
    const answer = answerOf(field, digit);
    return typeof answer === 'string' && answer !== 'declined' ? say(answer) : html`<span lang=${field.language} dir=${directionOf(field.language)}>${field.answers[digit - 1]}</span>`;
  };
  return html`<fieldset>
    <legend><bdi class="code">${field.code}</bdi> <span lang=${field.language} dir=${directionOf(field.language)}>${field.prompt}</span></legend>
    <div class="pair">${option('first', first)} ${option('second', second)}</div>
  </fieldset>`;
}
