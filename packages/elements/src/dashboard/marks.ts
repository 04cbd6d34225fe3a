import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { AggregateReport, Spread } from '@readiness-kit/core';
import { position, profileGeometry, type ProfileGeometry } from '../results/profile-geometry.ts';
import { signs } from '../results/sections/chart.ts';
import type { KeyEntry } from '../results/sections/chart-model.ts';
import { ground, onScale } from '../results/sections/scale.ts';
import type { DashboardView } from './dashboard-view.ts';
import { blankSign, isFigure, scaleFigure, type Blank } from './published.ts';
import { stripPath } from './strip-geometry.ts';

/** Heights of tracks, in px. */
export const figureHeight = 26;
export const stripHeight = 48;
const dotsHeight = 34;
const belowDots = 40;

export const levelScale = ({ report, mirrored }: DashboardView): ProfileGeometry => profileGeometry([], report.cuts, mirrored);

/** A figure with its margin on the scale; of a blank, a broken line that is no place on it. */
export function figureTrack(value: number | Blank, margin: number | null, { report, mirrored }: DashboardView, height = figureHeight): SVGTemplateResult {
  if (!isFigure(value)) return emptyTrack(height);
  const geometry = profileGeometry([scaleFigure('', value, margin, report)], report.cuts, mirrored);
  return onScale(geometry, geometry.marks[0], height);
}

export const emptyTrack = (height: number): SVGTemplateResult => svg`<line class="no-figure" x1="0" x2="100%" y1=${height / 2} y2=${height / 2} />`;

/** Level and points of a figure, or the sign and word of a blank. */
export function figureWords(value: number | Blank, view: DashboardView): string {
  return isFigure(value) ? levelAndPoints(value, view) : `${blankSign[value.blank]} ${view.say(value.blank)}`;
}

function levelAndPoints(value: number, { report, words }: DashboardView): string {
  return `${words.level(scaleFigure('', value, null, report).level)}\u00A0·\u00A0${words.points(value)}`;
}

/** Districts as dots: one path, whatever their number. */
export function dots(values: readonly number[], mirrored: boolean, height = dotsHeight): SVGTemplateResult {
  return svg`<svg class="strip" width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="dots" d=${stripPath(values, height, mirrored)} /></svg>`;
}

/** Below the dots, so that it covers none: the middle half as a thick line with a tick at the median. */
export function quartileMark({ quartiles }: Pick<Spread, 'quartiles'>, mirrored: boolean): SVGTemplateResult | typeof nothing {
  if (!quartiles) return nothing;
  const [low, middle, high] = quartiles.map((value) => position(value, mirrored)) as [number, number, number];
  return svg`<line class="half" x1="${low}%" x2="${high}%" y1=${belowDots} y2=${belowDots} /><line class="median" x1="${middle}%" x2="${middle}%" y1=${belowDots - 5} y2=${belowDots + 5} />`;
}

/** Below the dots: a mean with its margin. */
export function meanMark(value: number, margin: number | null, { report, mirrored }: DashboardView): SVGTemplateResult {
  const { x, whisker } = profileGeometry([scaleFigure('', value, margin, report)], [], mirrored).marks[0] as ProfileGeometry['marks'][number];
  return svg`${whisker ? svg`<line class="whisker" x1="${whisker.from}%" x2="${whisker.to}%" y1=${belowDots} y2=${belowDots} />${[whisker.from, whisker.to].map((end) => svg`<line class="whisker" x1="${end}%" x2="${end}%" y1=${belowDots - 5} y2=${belowDots + 5} />`)}` : nothing}<circle class="mark" cx="${x}%" cy=${belowDots} r="6" />`;
}

/** A large diamond: the one district that has its name. */
export const ownMark = (value: number, y: number, mirrored: boolean): SVGTemplateResult => svg`<svg class="own" x="${position(value, mirrored)}%" y=${y} overflow="visible"><path d="M0-9 9 0 0 9-9 0Z" /></svg>`;

export const ownSign = svg`<g class="own"><path d="M0-8 8 0 0 8-8 0Z" /></g>`;

/** Entries of keys. */
export const keys = {
  figure: ({ words }: DashboardView): KeyEntry => ({ sign: signs.score, text: words.t('keyScore') }),
  /** Where there is one. */
  margin: (margins: readonly (number | null)[], { say }: DashboardView): readonly KeyEntry[] => (margins.some((margin) => margin !== null) ? [{ sign: signs.interval, text: say('margin') }] : []),
  cut: ({ words }: DashboardView): KeyEntry => ({ sign: signs.cut, text: words.t('keyCut') }),
  withheld: ({ say }: DashboardView): KeyEntry => ({ sign: svg`<text class="blank-sign" text-anchor="middle" y="5">${blankSign.withheld}</text>`, text: say('withheldLong') }),
  dot: (text: string): KeyEntry => ({ sign: svg`<path class="dots" d="M0 0h0" />`, text }),
  half: ({ say }: DashboardView): KeyEntry => ({ sign: svg`<line class="half" x1="-11" x2="11" /><line class="median" y1="-7" y2="7" />`, text: say('middleHalf') }),
} as const;

export const groundOf = (view: DashboardView, height: number): SVGTemplateResult => ground(levelScale(view), height);

/** Values that are published, of the n-th column. */
export const publishedAt = (units: readonly { readonly values: AggregateReport['state']['values'] }[], n: number): readonly number[] => units.flatMap(({ values }) => values[n] ?? []);
