import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answer } from '@readiness-kit/core';
import { noteLength } from '../../survey/answer-sheet.ts';
import { levelGlyph } from '../../survey/views/level-glyph.ts';
import { readCount, reasonLength, type Dissent } from '../team-state.ts';
import { itemWords, levelWords } from './item-words.ts';
import { stay } from './stay.ts';
import type { TeamScene } from './team-scene.ts';

/** What the team agrees on; nothing is chosen beforehand. */
export function agreement(scene: TeamScene): TemplateResult {
  const { state, text, say } = scene;
  const { levels } = state.agenda;
  const words = itemWords(text, state.item).levels;
  const given = state.team.open.has(state.item) ? 'open' : state.answer(state.item);
  const option = (value: Answer | 'open', label: unknown): TemplateResult => html`<label class="option">
    <input type="radio" name="agreed" value=${value} .checked=${live(value === given)} @change=${() => state.agree(value)} />${label}
  </label>`;
  const level = (value: number): TemplateResult =>
    option(value, html`${levelWords(text, value, words)}${levelGlyph(value, levels)}`);
  return html`<fieldset class="agreed">
      <legend>${say('agree')}</legend>
      ${Array.from({ length: levels }, (_, i) => level(i + 1))}
      <div class="apart">
        ${(['dont-know', 'not-applicable', 'open'] as const).map((value) => option(value, say(value)))}
        ${given === undefined ? nothing : html`<button type="button" class="plain" @click=${clear}>${say('clear')}</button>`}
      </div>
    </fieldset>
    ${dissent(scene)}
    <div class="note-of">
      <label for="note">${say('note')}</label>
      <textarea id="note" rows="2" maxlength=${noteLength} aria-describedby="no-names" dir="auto" .value=${live(state.note(state.item))} @input=${(event: Event) => state.writeNote(valueOf(event))} @keydown=${stay}></textarea>
      <small id="no-names">${say('noNames')}</small>
    </div>`;

  /** The button goes with the answer, so the focus moves to where a new one is given. */
  function clear(event: Event): void {
    (event.target as Element).closest('fieldset')?.querySelector('input')?.focus();
    state.agree(null);
  }
}

/** Those who see another level are kept beside the agreed answer. */
function dissent({ state, say }: TeamScene): TemplateResult {
  const given = state.team.dissents.get(state.item);
  const change = (changed: Partial<Dissent>): void => state.dissent({ count: 0, reason: '', ...given, ...changed });
  return html`<div class="dissent">
    <label class="option"><input type="checkbox" .checked=${live(given !== undefined)} @change=${(event: Event) => state.dissent((event.target as HTMLInputElement).checked ? { count: 0, reason: '' } : null)} />${say('dissent')}</label>
    ${given
      ? html`<label class="counter"><span>${say('dissentCount')}</span>
            <input type="number" min="0" max="99" step="1" inputmode="numeric" .value=${live(given.count > 0 ? String(given.count) : '')} @change=${(event: Event) => change({ count: readCount((event.target as HTMLInputElement).valueAsNumber) })} @keydown=${stay} />
          </label>
          <label>${say('dissentReason')} <textarea rows="2" maxlength=${reasonLength} aria-describedby="no-names" dir="auto" .value=${live(given.reason)} @input=${(event: Event) => change({ reason: valueOf(event) })} @keydown=${stay}></textarea></label>`
      : nothing}
  </div>`;
}

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;
