import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Scored } from '@readiness-kit/core';
import { profileGeometry, type Mark, type ProfileFigure, type ProfileGeometry } from '../profile-geometry.ts';
import type { ResultView } from '../result-view.ts';

/** A scored figure as the geometry takes it. */
export function profileFigure(id: string, { value, uncertainty, level, ungatedLevel }: Scored): ProfileFigure {
  return { id, value, interval: uncertainty && uncertainty.interval, level, ungatedLevel };
}

/** The overall score alone on the level scale. */
export function overallScale(figure: Scored, { result, words, mirrored }: ResultView): TemplateResult {
  const geometry = profileGeometry([profileFigure('overall', figure)], result.cuts, mirrored);
  const label = words.t('scaleLabel', { score: words.points(figure.value), level: words.level(figure.level), first: words.level(1), last: words.level(result.levels) });
  return html`<div class="overall-scale" role="img" aria-label=${label}>
    ${axis(geometry, words.level, figure.level)} <svg class="track" width="100%" height="40" aria-hidden="true">${onScale(geometry, geometry.marks[0], 40)}</svg>
  </div>`;
}

/** Level names over their stretch of the scale; numbers where names would not fit. */
export function axis(geometry: ProfileGeometry, name: (level: number) => string, current = 0): TemplateResult {
  return html`<svg class="axis" width="100%" height="22" aria-hidden="true">${axisText(geometry, name, current)}</svg>`;
}

/** What the axis says. A page shows either numbers or names, as wide as it is. */
export function axisText({ bands }: ProfileGeometry, name: (level: number) => string, current = 0): SVGTemplateResult {
  const fits = namesFit(bands.length, name);
  return svg`${bands.map((band) => {
    const at = band.level === current ? 'here' : '';
    return svg`<text class="axis-number ${fits ? '' : 'always'} ${at}" x="${band.middle}%" y="15" text-anchor="middle">${band.level}</text>
      ${fits ? svg`<text class="axis-name ${at}" x="${band.middle}%" y="15" text-anchor="middle">${name(band.level)}</text>` : nothing}`;
  })}`;
}

/** Whether level names can stand over their bands; else their numbers do, and the key says which is which. */
export function namesFit(levels: number, name: (level: number) => string): boolean {
  return levels <= 4 && Array.from({ length: levels }, (_, i) => name(i + 1)).every((text) => text.length <= 13);
}

/** One figure on its scale: bands, cuts, margin of error and mark. */
export function onScale(geometry: ProfileGeometry, mark: Mark | undefined, height: number): SVGTemplateResult {
  return svg`${ground(geometry, height)} ${mark ? svg`${whisker(mark, height / 2)} ${dot(mark, height / 2)}` : nothing}`;
}

/** The levels' bands and the cuts between them. */
export function ground({ bands, cutLines }: ProfileGeometry, height: number): SVGTemplateResult {
  return svg`${bands.map((band) => svg`<rect class="band" x="${band.x}%" y="0" width="${band.width}%" height=${height} fill-opacity=${tint(band.level, bands.length)} />`)}
    ${cutLines.map((x) => svg`<line class="cut" x1="${x}%" x2="${x}%" y1="0" y2=${height} />`)}`;
}

/** Bands deepen with the level; the names and cuts say the same without colour. */
const tint = (level: number, levels: number): number => 0.04 + (0.2 * (level - 1)) / (levels - 1);

function whisker({ whisker: span }: Mark, y: number): SVGTemplateResult | typeof nothing {
  if (!span) return nothing;
  return svg`<g class="whisker">
    <line x1="${span.from}%" x2="${span.to}%" y1=${y} y2=${y} />
    ${[span.from, span.to].map((x) => svg`<line x1="${x}%" x2="${x}%" y1=${y - 9} y2=${y + 9} />`)}
  </g>`;
}

/** A circle, or a diamond where tests hold the level below its score: told apart by shape. */
function dot({ x, held }: Mark, y: number): SVGTemplateResult {
  return held
    ? svg`<svg class="mark held-mark" x="${x}%" y=${y} overflow="visible"><path d="M0-7 7 0 0 7-7 0Z" /></svg>`
    : svg`<circle class="mark" cx="${x}%" cy=${y} r="6" />`;
}
