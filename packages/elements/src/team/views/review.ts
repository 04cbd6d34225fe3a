import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '@readiness-kit/core';
import type { Spread } from '../spread.ts';
import { answerName, asked, itemWords } from './item-words.ts';
import type { TeamScene } from './team-scene.ts';

/** All that was agreed, and what is left. */
export function review(scene: TeamScene): TemplateResult {
  const { state, text, say, level } = scene;
  return html`<div class="heading" role="heading" aria-level=${level} tabindex="-1">${say('review')}</div>
    <p class="meaning">${state.left > 0 ? say('left', { count: state.left }) : say('complete')}</p>
    <ol class="review">${state.agenda.items.map((item, i) => html`<li>
      <div class="entry">
        <p class="name">${asked(scene, itemWords(text, item).statement)}</p>
        ${outcome(scene, item)}
      </div>
      <button type="button" aria-label="${say(state.isDecided(item) ? 'change' : 'decide')}: ${itemWords(text, item).statement}" @click=${() => state.goTo(i)}>${say(state.isDecided(item) ? 'change' : 'decide')}</button>
    </li>`)}</ol>
    <div class="nav">
      <button type="button" @click=${() => state.step(-1)}>${say('back')}</button>
      <button type="button" @click=${() => state.goTo('set-up')}>${say('people')}</button>
      <button type="button" class="primary" @click=${state.finish}>${say('finish')}</button>
    </div>`;
}

function outcome(scene: TeamScene, item: string): TemplateResult {
  const { state, say } = scene;
  const { spread } = state.vote(item);
  const dissent = state.team.dissents.get(item);
  const answer = state.answer(item);
  const note = state.note(item);
  if (!state.isDecided(item) && !spread && !note && !dissent) return html`<p class="about">${say('undecided')}</p>`;
  return html`<p class=${state.isDecided(item) ? 'agreed' : 'about'}>${answer !== undefined ? answerName(scene, answer) : say(state.team.open.has(item) ? 'open' : 'undecided')}</p>
    <p class="about">${spread ? spreadWords(scene, spread) : say('nobodyVoted')}</p>
    ${dissent ? html`<p>${dissent.count > 0 ? say('dissenting', { count: dissent.count }) : say('dissent')} <bdi>${dissent.reason}</bdi></p>` : nothing}
    ${note ? html`<p class="quote"><bdi>${note}</bdi></p>` : nothing}`;
}

/** Votes in words, what nobody voted for left out. */
function spreadWords(scene: TeamScene, { levels, dontKnow, notApplicable, missing }: Spread): TemplateResult {
  const { say } = scene;
  const counts: readonly (readonly [Answer, number])[] = [...levels.map((count, i) => [i + 1, count] as const), ['dont-know', dontKnow], ['not-applicable', notApplicable]];
  const parts = counts.filter(([, count]) => count > 0).map(([answer, count]) => html`<span class="part">${answerName(scene, answer)}: ${say('count', { count })}</span> `);
  return html`${parts}${missing > 0 ? html`<span class="part">${say('missing')}: ${say('count', { count: missing })}</span>` : nothing}`;
}
