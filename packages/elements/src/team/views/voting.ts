import { html, nothing, type TemplateResult } from 'lit';
import { plainDigits } from '../../localize/plain-digits.ts';
import type { Vote } from '../team-state.ts';
import { itemWords, levelWords } from './item-words.ts';
import type { TeamScene } from './team-scene.ts';

/** The vote: nothing here may depend on what was voted for. */
export function voting(scene: TeamScene): TemplateResult {
  const { state, text, say } = scene;
  const { levels } = state.agenda;
  const { given, of, complete, canTakeBack } = state.vote(state.item);
  if (state.voters === 0) return html`<p class="count">${say('nobody')} <button type="button" @click=${() => state.goTo('set-up')}>${say('people')}</button></p>`;
  const words = itemWords(text, state.item).levels;
  return html`<div class="pad" role="group" aria-label=${say('vote')} tabindex="-1" @keydown=${byDigit}>
      <p class="hint">${say('voteHint')}</p>
      ${Array.from({ length: levels }, (_, i) => html`<button type="button" class="option" ?disabled=${complete} @click=${() => state.cast(i + 1)}>
        <i aria-hidden="true">${i + 1}</i> ${levelWords(text, i + 1, words)}
      </button>`)}
      <div class="apart">
        ${(['dont-know', 'not-applicable'] as const).map((vote) => html`<button type="button" class="option" ?disabled=${complete} @click=${() => state.cast(vote)}>${say(vote)}</button>`)}
      </div>
    </div>
    <div class="tally">
      <p class="count">${complete ? say('allIn') : say('voted', { n: given, of })}</p>
      ${complete ? html`<button type="button" class="primary show" @click=${state.show}>${say('show')}</button>` : nothing}
      ${canTakeBack ? html`<button type="button" class="plain" @click=${state.takeBack}>${say('takeBack')}</button>` : nothing}
      ${given > 0 && !complete && !state.asking ? html`<button type="button" class="plain" @click=${() => state.ask(true)}>${say('showNow', { n: given, of })}</button>` : nothing}
    </div>
    ${state.asking
      ? html`<div class="ask" role="group" aria-labelledby="sure">
          <p id="sure" class="sure" tabindex="-1">${say('showSure', { count: of - given })}</p>
          <div class="choices">
            <button type="button" @click=${state.show}>${say('showYes')}</button>
            <button type="button" @click=${() => state.ask(false)}>${say('showNo')}</button>
          </div>
        </div>`
      : nothing}`;

  function byDigit(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = plainDigits(event.key);
    if (!/^\d$/.test(key) || Number(key) > levels) return;
    const vote: Vote = Number(key) || 'dont-know';
    state.cast(vote);
  }
}
