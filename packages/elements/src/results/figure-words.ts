import type { CompositeScore, ConstructScore, ReadinessResult, Scored } from '@readiness-kit/core';
import { own } from '../own.ts';
import type { ResultWords } from './result-words.ts';

/** A construct's or composite's figure, whichever the id names. */
export function figureOf(result: ReadinessResult, id: string): ConstructScore | CompositeScore | undefined {
  return own<ConstructScore | CompositeScore>(result.constructs, id) ?? own(result.composites, id);
}

/** `44 to 50`, or `null` where no margin of error is known. */
export function rangeText({ uncertainty }: Scored, { t, points }: ResultWords): string | null {
  return uncertainty && t('rankRange', { from: points(uncertainty.interval[0]), to: points(uncertainty.interval[1]) });
}

/** The margin of error in plain words, or why there is none. */
export function marginText({ uncertainty }: Scored, result: ReadinessResult, { t, points, percent }: ResultWords): string {
  if (!uncertainty) return t(result.voice === 'consensus' ? 'noMarginOneSheet' : 'noMargin');
  if (uncertainty.se === 0) return t('exact');
  const kind = t('confidenceInterval', { share: percent(result.confidence) });
  return `${t('between', { low: points(uncertainty.interval[0]), high: points(uncertainty.interval[1]) })} (${kind})`;
}

/** `Piloting · 46`, kept on one line. */
export function levelAndScore({ level, value }: Scored, { level: levelName, points }: ResultWords): string {
  return `${levelName(level)}\u00A0·\u00A0${points(value)}`;
}
