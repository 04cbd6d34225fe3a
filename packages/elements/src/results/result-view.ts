import type { ReadinessResult } from '@readiness-kit/core';
import type { ResultWords } from './result-words.ts';

/** What every section of the view is drawn from. */
export interface ResultView {
  readonly result: ReadinessResult;
  readonly words: ResultWords;
  /** Heading level of the result's title; sections are one below. */
  readonly headingLevel: number;
  /** The page reads from right to left, and so do the scales. */
  readonly mirrored: boolean;
}
