import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from './said.ts';
import type { TransferScene } from './transfer-scene.ts';

/** Asks whether to open the link that is in the page's address; it is never opened unasked. */
export function linkQuestion(scene: TransferScene): TemplateResult | typeof nothing {
  const { state, say, openLink, leaveLink } = scene;
  const { linked } = state;
  if (!linked) return nothing;
  const opens = linked.ok && linked.count > 0;
  const words = linked.ok
    ? say(opens ? 'linked' : 'linkedNothing', { count: linked.count })
    : sentence(scene, { key: linked.problem, of: linked.problem, ...(linked.id === undefined ? {} : { name: linked.id }) });
  return html`<div class="ask linked" role="group" aria-labelledby="linked">
    <p id="linked" tabindex="-1">${words}</p>
    <div class="choices">
      ${opens ? html`<button type="button" class="primary" @click=${openLink}>${say('open')}</button>` : nothing}
      <button type="button" @click=${leaveLink}>${say(opens ? 'no' : 'forget')}</button>
    </div>
  </div>`;
}
