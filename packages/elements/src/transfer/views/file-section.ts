import { html, type TemplateResult } from 'lit';
import { choice } from './choice.ts';
import { said } from './said.ts';
import type { TransferScene } from './transfer-scene.ts';

/** Saving to a file, and opening one. */
export function fileSection(scene: TransferScene): TemplateResult {
  const { say, level, save, pick, picked } = scene;
  return html`<section class="file">
    <div class="name" role="heading" aria-level=${level}>${say('file')}</div>
    <p class="about">${say('fileHint')}</p>
    <div class="choices">
      <button type="button" @click=${save}>${say('save')}</button>
      <button type="button" @click=${pick}>${say('openFile')}</button>
      <input type="file" accept=".json,.jsonl,.csv,.tsv,.txt,.xlsx" hidden aria-label=${say('openFile')} @change=${picked} />
      <span class="about">${say('drop')}</span>
    </div>
    ${said(scene, 'file')} ${choice(scene, 'file')}
  </section>`;
}
