import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../own.ts';
import type { Screen } from '../../survey/asked-screens.ts';
import { asked, itemWords } from './item-words.ts';
import type { TeamScene } from './team-scene.ts';

/** On, back, and to any indicator. */
export function navigation(scene: TeamScene): TemplateResult {
  const { state, say } = scene;
  const isLast = state.place === state.agenda.items.length - 1;
  return html`<div class="nav">
      <button type="button" @click=${() => state.step(-1)}>${say('back')}</button>
      <button type="button" class="primary" @click=${() => state.step(1)}>${say(isLast ? 'review' : 'next')}</button>
    </div>
    <details class="all">
      <summary>${say('all')}</summary>
      <p class="about">${state.left > 0 ? say('left', { count: state.left }) : say('complete')}</p>
      ${state.part.screens.filter(({ indicators }) => indicators.length > 0).map((screen) => list(scene, screen))}
      <div class="choices">
        <button type="button" @click=${() => state.goTo('review')}>${say('review')}</button>
        <button type="button" @click=${() => state.goTo('set-up')}>${say('people')}</button>
      </div>
    </details>`;
}

/** The indicators of one construct; those around the one on show are open. */
function list(scene: TeamScene, { construct, indicators }: Screen): TemplateResult {
  const { state, text, say } = scene;
  const decided = indicators.filter((item) => state.isDecided(item)).length;
  return html`<details ?open=${indicators.includes(state.item)}>
    <summary>${asked(scene, own(text.constructs, construct)?.name ?? construct)} <small>${say('decided', { n: decided, of: indicators.length })}</small></summary>
    <ol>${indicators.map((item) => html`<li>
      <button type="button" class="plain" aria-current=${item === state.item ? 'step' : 'false'} @click=${() => state.goTo(state.agenda.items.indexOf(item))}>${asked(scene, itemWords(text, item).statement)}</button>
      ${state.isDecided(item) ? nothing : html`<small>${say('undecided')}</small>`}
    </li>`)}</ol>
  </details>`;
}
