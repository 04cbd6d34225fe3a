import { html, type TemplateResult } from 'lit';

/** Rising bars, as many as there are levels, drawn up to the given one. Decoration: the name says it too. */
export function levelGlyph(level: number, levels: number): TemplateResult {
  const [drawn, rest] = (paths[`${level}/${levels}`] ??= pathsOf(level, levels));
  return html`<svg class="glyph" viewBox="0 0 ${6 * levels - 2} 20" height="20" aria-hidden="true">
    <path d=${rest} class="rest" />
    <path d=${drawn} />
  </svg>`;
}

/** Worked out once: every answer of every question has a glyph. */
const paths: Record<string, readonly [drawn: string, rest: string]> = {};

function pathsOf(level: number, levels: number): readonly [drawn: string, rest: string] {
  const bars = Array.from({ length: levels }, (_, i) => `M${6 * i + 2} 20v-${5 + (14 * i) / (levels - 1)}`);
  return [bars.slice(0, level).join(''), bars.slice(level).join('')];
}
