import { svg, type SVGTemplateResult } from 'lit';
import type { Chart, ChartLine } from '../sections/chart-model.ts';
import { axisText } from '../sections/scale.ts';
import { imageStyles } from './image-styles.ts';
import { wrapped } from './wrapped.ts';

/** Lengths in px, and characters that fit into them. */
const width = 960;
const margin = 24;
const gap = 16;
const nameWidth = 280;
const valueWidth = 190;
const trackWidth = width - 2 * (margin + gap) - nameWidth - valueWidth;
const lineHeight = 19;
const charactersInName = 36;
const charactersAcross = 112;

/** What a picture says beside its chart. */
export interface ImageWords {
  readonly level: (level: number) => string;
  /** Under the chart: what it was made from. */
  readonly note: string;
  /** Names stand at the right, as where one reads from right to left. */
  readonly mirrored: boolean;
}

/** A chart as one SVG with its title, names, scale and key, that needs nothing from round it. */
export function chartImage(chart: Chart, { level, note, mirrored }: ImageWords): SVGTemplateResult {
  const parts: SVGTemplateResult[] = [];
  let y = margin;

  lines(chart.title, 'title', 80);
  y += 8;
  if (chart.scale) {
    parts.push(box(margin + nameWidth + gap, y, trackWidth, 22, axisText(chart.scale, level)));
    y += 24;
  }
  for (const { name, lines: rows } of chart.groups) {
    y += name ? 6 : 0;
    lines(name, 'muted', charactersAcross);
    rows.forEach(row);
  }
  y += 14;
  for (const { sign, text } of chart.key) {
    parts.push(box(margin, y, 24, 18, svg`<svg viewBox="-12 -9 24 18" overflow="visible">${sign}</svg>`), words(margin + 36, y + 14, text, 'muted'));
    y += lineHeight + 3;
  }
  y += 8;
  lines(note, 'muted', charactersAcross);
  const height = y + margin;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox="0 0 ${width} ${height}" direction=${mirrored ? 'rtl' : 'ltr'} font-family="system-ui, sans-serif" font-size="14" role="img">
    <title>${chart.title}</title>
    <desc>${chart.label}</desc>
    <style>${imageStyles}</style>
    <rect class="ground" width=${width} height=${height} />
    ${parts}
  </svg>`;

  function words(x: number, at: number, text: string, name: string): SVGTemplateResult {
    return svg`<text class=${name} x=${mirrored ? width - x : x} y=${at}>${text}</text>`;
  }

  function lines(text: string, name: string, most: number): void {
    for (const line of wrapped(text, most)) {
      parts.push(words(margin, y + 15, line, name));
      y += lineHeight;
    }
  }

  function box(x: number, at: number, wide: number, tall: number, content: SVGTemplateResult): SVGTemplateResult {
    return svg`<svg x=${mirrored ? width - x - wide : x} y=${at} width=${wide} height=${tall} overflow="visible">${content}</svg>`;
  }

  function row({ name, value, height: track, track: content }: ChartLine): void {
    const names = wrapped(name, charactersInName);
    const tall = Math.max(track, names.length * lineHeight);
    const first = y + (tall - names.length * lineHeight) / 2 + 14;
    parts.push(
      ...names.map((line, i) => words(margin, first + i * lineHeight, line, 'name')),
      box(margin + nameWidth + gap, y + (tall - track) / 2, trackWidth, track, content),
      words(width - margin - valueWidth, y + tall / 2 + 5, value, 'muted'),
    );
    y += tall + 4;
  }
}
