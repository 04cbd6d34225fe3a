import { html, type TemplateResult } from 'lit';

/** Rising bars, as many as there are levels, drawn up to the given one. Decoration: the name says it too. */
export function levelGlyph(level: number, levels: number): TemplateResult {
  const bars = Array.from({ length: levels }, (_, i) => `M${6 * i + 2} 20v-${5 + (14 * i) / (levels - 1)}`);
  return html`<svg class="glyph" viewBox="0 0 ${6 * levels - 2} 20" height="20" aria-hidden="true">
    <path d=${bars.slice(level).join('')} class="rest" />
    <path d=${bars.slice(0, level).join('')} />
  </svg>`;
}
