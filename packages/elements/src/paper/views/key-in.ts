import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import type { PaperField } from '../paper-field.ts';
import { comparison } from './comparison.ts';
import { heading } from './heading.ts';
import type { PaperScene } from './paper-scene.ts';
import { sheetList } from './sheet-list.ts';

/** Keying in: the open sheet, and all sheets. */
export function keyIn(scene: PaperScene): TemplateResult {
  const { state, say } = scene;
  const { said, removed } = state;
  return html`${state.open ? openSheet(scene) : nothing}
    <div class="said" tabindex="-1">
      <p role="status">${said ? keyed(said.time, html`<span>${say(said.key, said.params)}</span>`) : nothing}</p>
      ${removed ? html`<button type="button" @click=${scene.undo}>${say('undo')}</button>` : nothing}
    </div>
    ${sheetList(scene)}`;
}

function openSheet(scene: PaperScene): TemplateResult {
  const { state, say, level } = scene;
  const { key, sheet } = state.open as NonNullable<typeof state.open>;
  const title = { first: 'nowFirst', done: 'nowFirst', second: 'nowSecond', compare: 'nowCompare' } as const;
  return html`<section class="sheet">
    ${heading(level, say(title[sheet.stage], { n: String(sheet.number) }), 'name now')}
    ${sheet.stage === 'compare' ? comparison(scene) : keyed(`${key} ${sheet.stage}`, fields(scene))}
  </section>`;
}

function fields(scene: PaperScene): TemplateResult {
  const { state, part, say } = scene;
  const sheet = state.open?.sheet;
  const isFirst = sheet?.stage !== 'second';
  return html`<p id="help" class="about">${say('help')} ${say('codes', { levels: String(part.instrument.levels) })}</p>
    ${isFirst ? preface(scene) : nothing}
    ${state.screens.map((screen, i) => html`<ul class="fields" aria-label=${nameOf(scene, i)}>${screen.map((one) => field(scene, one))}</ul>`)}
    <div class="nav"><button type="button" class="primary" @click=${scene.next}>${say(isFirst && state.twice ? 'again' : 'save')}</button></div>`;
}

function preface(scene: PaperScene): TemplateResult {
  const { state, say, numbered, pressed } = scene;
  return html`<label class="option twice"><input type="checkbox" .checked=${live(state.twice)} @change=${(event: Event) => state.setTwice((event.target as HTMLInputElement).checked)} /><span><b>${say('twice')}</b> ${say('twiceHint')}</span></label>
    <label class="field sheet-number"><span>${say('sheetNumber')}</span>
      <input class="key" inputmode="numeric" autocomplete="off" maxlength="6" dir="ltr" .value=${live(String(state.open?.sheet.number ?? ''))}
        aria-invalid=${state.wrong === 'number'} @change=${numbered} @keydown=${pressed} @focus=${select} /></label>`;
}

function field({ state, typed, pressed }: PaperScene, asked: PaperField): TemplateResult {
  const { key, code, prompt, language } = asked;
  const digit = own(state.entries, key);
  return html`<li><label class="field">
    <bdi class="code">${code}</bdi><span class="prompt" lang=${language} dir=${directionOf(language)}>${prompt}</span>
    <input class="key" data-key=${key} inputmode="numeric" autocomplete="off" dir="ltr" .value=${live(digit === undefined ? '' : String(digit))}
      aria-describedby="help" aria-invalid=${state.wrong === key} @input=${(event: InputEvent) => typed(event, asked)} @keydown=${pressed} @focus=${select} />
  </label></li>`;
}

function nameOf({ part, state, say }: PaperScene, index: number): string {
  const construct = part.screens[index]?.construct ?? '';
  return state.screens[index]?.[0]?.local ? say('local') : (own(part.text.constructs, construct)?.name ?? construct);
}

/** What is typed replaces what is there. */
function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}
