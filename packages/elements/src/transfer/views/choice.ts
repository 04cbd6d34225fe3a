import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../transfer-controller.ts';
import type { TransferScene } from './transfer-scene.ts';

/** Asks whose answers count where they differ. A link does not know when each of its answers was given. */
export function choice({ state, say, choose, cancel }: TransferScene, at: Source): TemplateResult | typeof nothing {
  if (state.waiting?.from !== at) return nothing;
  return html`<div class="ask" role="group" aria-labelledby="differing">
    <p id="differing" tabindex="-1">${say('differing', { count: state.differing })}</p>
    <div class="choices">
      <button type="button" @click=${() => choose('here')}>${say('here')}</button>
      <button type="button" @click=${() => choose('there')}>${say(at === 'file' ? 'there' : 'thereLink')}</button>
      ${at === 'file' ? html`<button type="button" @click=${() => choose('later')}>${say('later')}</button>` : nothing}
      <button type="button" class="plain" @click=${cancel}>${say('cancel')}</button>
    </div>
  </div>`;
}
