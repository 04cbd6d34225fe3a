import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaperSheet } from '../paper-record.ts';
import { heading } from './heading.ts';
import type { PaperScene } from './paper-scene.ts';

/** All keyed sheets, and handing them over. */
export function sheetList(scene: PaperScene): TemplateResult {
  const { state, say, level } = scene;
  const { sheets } = state;
  const done = sheets.filter(([, { stage }]) => stage === 'done').length;
  return html`<section class="list">
      ${heading(level, say('list'), 'name')}
      <p class="about">${sheets.length === 0 ? say('none') : say('count', { count: done })} ${say(state.lasting ? 'kept' : 'unsaved')}</p>
      <ul>${repeat(sheets, ([key]) => key, ([key, sheet]) => row(scene, key, sheet))}</ul>
    </section>
    ${done > 0 ? handOver(scene) : nothing}`;
}

function row({ state, say, edit, remove }: PaperScene, key: string, sheet: PaperSheet): TemplateResult {
  const { number, first, stage, verified } = sheet;
  const n = String(number);
  const isOpen = state.open?.key === key;
  const how = isOpen ? 'open' : stage !== 'done' ? 'half' : verified ? 'checked' : 'once';
  return html`<li class="row">
    <span class="about-sheet"><b>${say('nowFirst', { n })}</b> <span class="about">${say('answers', { count: Object.keys(first).length })} · ${say(how)}</span></span>
    <span class="choices">
      ${isOpen ? nothing : html`<button type="button" aria-label=${say('editOf', { n })} @click=${() => edit(key)}>${say('edit')}</button>`}
      <button type="button" aria-label=${say('deleteOf', { n })} @click=${() => remove(key)}>${say('delete')}</button>
    </span>
  </li>`;
}

function handOver({ part, say, level, download, finish }: PaperScene): TemplateResult {
  return html`<section class="hand-over">
    ${heading(level, say('handOver'), 'name')}
    <div class="nav">
      <button type="button" @click=${() => download('csv')}>${say('csv')}</button>
      <button type="button" @click=${() => download('json')}>${say('json')}</button>
      <button type="button" class="primary" @click=${finish}>${say('finish')}</button>
    </div>
    ${part.screens.some(({ local }) => local) ? html`<p class="about">${say('localInJson')}</p>` : nothing}
  </section>`;
}
