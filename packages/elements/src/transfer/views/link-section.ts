import { html, nothing, type TemplateResult } from 'lit';
import { choice } from './choice.ts';
import { said } from './said.ts';
import type { TransferScene } from './transfer-scene.ts';

/** A link that holds the answers. */
export function linkSection(scene: TransferScene): TemplateResult {
  const { state, say, level, copy } = scene;
  return html`<section class="link">
    <div class="name" role="heading" aria-level=${level} tabindex="-1">${say('link')}</div>
    <p class="about">${say('linkHint')}</p>
    <div class="choices"><button type="button" @click=${copy}>${say('copy')}</button></div>
    ${state.byHand ? html`<label>${say('byHand')}<input type="text" readonly dir="ltr" .value=${state.link} /></label>` : nothing}
    ${said(scene, 'link')} ${choice(scene, 'link')}
  </section>`;
}
