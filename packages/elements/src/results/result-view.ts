import type { ReadinessResult } from '@readiness-kit/core';
import type { Chart, ChartFormat } from './sections/chart-model.ts';
import type { ResultWords } from './result-words.ts';

/** What every section of the view is drawn from. */
export interface ResultView {
  readonly result: ReadinessResult;
  readonly words: ResultWords;
  /** Heading level of the result's title; sections are one below. */
  readonly headingLevel: number;
  /** The page reads from right to left, and so do the scales. */
  readonly mirrored: boolean;
  /** Saves a chart as a file, from a button beside its table; absent where nothing can be saved. */
  readonly save?: (format: ChartFormat, chart: Chart, button: HTMLElement) => void;
}
