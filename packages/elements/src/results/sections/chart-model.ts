import type { SVGTemplateResult } from 'lit';
import type { ProfileGeometry } from '../profile-geometry.ts';

/** One line of a chart. */
export interface ChartLine {
  readonly id: string;
  readonly name: string;
  /** What stands behind the track. */
  readonly value: string;
  /** Height of the track, in px. */
  readonly height: number;
  /** Drawn with x in percent of the track's width. */
  readonly track: SVGTemplateResult;
}

/** What a chart shows, for the page and for a picture of it alike. */
export interface Chart {
  /** Names the file it is saved as. */
  readonly id: string;
  readonly title: string;
  /** What the picture says to who does not see it; the table beside it holds the numbers. */
  readonly label: string;
  /** The level scale over the tracks; `null` where they are no scores. */
  readonly scale: ProfileGeometry | null;
  /** An empty name: no heading. */
  readonly groups: readonly { readonly name: string; readonly lines: readonly ChartLine[] }[];
  readonly key: readonly KeyEntry[];
}

export interface KeyEntry {
  /** Drawn round 0, 0, at most 24 px wide and 16 high. */
  readonly sign: SVGTemplateResult;
  readonly text: string;
}

/** Forms in which a chart can be saved. */
export type ChartFormat = 'svg' | 'png' | 'csv';
