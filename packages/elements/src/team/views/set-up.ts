import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { own } from '../../own.ts';
import { mostOfGroup, readCount } from '../team-state.ts';
import { asked } from './item-words.ts';
import { memberFiles } from './member-files.ts';
import { stay } from './stay.ts';
import type { TeamScene } from './team-scene.ts';

/** Who is there, and what was answered before. */
export function setUp(scene: TeamScene): TemplateResult {
  const { state, text, say, level } = scene;
  const { team, agenda, voters } = state;
  const decided = agenda.items.length - state.left;
  return html`<div class="heading" role="heading" aria-level=${level} tabindex="-1">${say('setUp')}</div>
    <p class="meaning">${say('setUpHint')}</p>
    <fieldset class="who">
      <legend>${say('who')}</legend>
      <p class="hint">${say('whoHint')}</p>
      ${agenda.groups.map((group) => counter(asked(scene, own(text.groups, group)?.name ?? group), team.present.get(group) ?? 0, (count) => state.count(group, count)))}
      <p class="sum">${say('voters', { count: voters })}</p>
      ${counter(say('facilitators'), team.facilitators, (count) => state.countFacilitators(count))}
    </fieldset>
    ${memberFiles(scene)}
    <div class="nav">
      ${state.news?.key === 'nobody' ? html`<p class="said">${say('nobody')}</p>` : nothing}
      <button type="button" class="primary" @click=${state.start}>${say(decided > 0 ? 'goOn' : 'start')}</button>
    </div>`;
}

function counter(name: unknown, count: number, change: (count: number) => void): TemplateResult {
  return html`<label class="counter"><span>${name}</span>
    <input type="number" min="0" max=${mostOfGroup} step="1" inputmode="numeric" .value=${live(String(count))} @change=${changed} @focus=${select} @keydown=${stay} />
  </label>`;

  function changed(event: Event): void {
    change(readCount((event.target as HTMLInputElement).valueAsNumber));
  }
}

/** A number is typed over, not behind the zero. */
function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}
