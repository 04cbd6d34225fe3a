import { html, nothing, type TemplateResult } from 'lit';
import type { TeamScene } from './team-scene.ts';

/** Answers from before the meeting. Nothing is shown of what is in a file, only of what cannot be used. */
export function memberFiles({ state, say, level, pick, picked }: TeamScene): TemplateResult {
  const { refused } = state;
  const count = state.team.files.size;
  return html`<section class="files">
    <div class="name" role="heading" aria-level=${Math.min(6, level + 1)}>${say('before')}</div>
    <p class="about">${say('beforeHint')}</p>
    <div class="choices">
      <button type="button" @click=${pick}>${say('openFiles')}</button>
      <input type="file" accept=".json" multiple hidden aria-label=${say('openFiles')} @change=${picked} />
      ${count > 0 ? html`<button type="button" class="plain" @click=${state.removeFiles}>${say('removeFiles')}</button>` : nothing}
    </div>
    <div class="said" tabindex="-1">
      ${count > 0 ? html`<p>${say('files', { count })}</p>` : nothing}
      ${refused.length > 0
        ? html`<p>${say('refused')}</p>
            <ul>${refused.map(({ name, problem }) => html`<li><bdi>${name}</bdi> ${say(problem)}</li>`)}</ul>`
        : nothing}
    </div>
  </section>`;
}
