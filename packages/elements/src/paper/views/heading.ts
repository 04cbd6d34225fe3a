import { html, type TemplateResult } from 'lit';

/** A heading of a level that the survey around it decides. */
export function heading(level: number, words: unknown, look: string): TemplateResult {
  return html`<div class=${look} role="heading" aria-level=${Math.min(6, level)} tabindex="-1">${words}</div>`;
}
