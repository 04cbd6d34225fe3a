import type { AnswerCounts } from '@readiness-kit/core';

/** A stretch of a bar: what was answered, how often, and where it is drawn. */
export interface Part {
  /** A level from 1, or what was chosen in place of one. */
  readonly what: number | 'dont-know' | 'missing';
  readonly count: number;
  /** Share of all who were asked and could answer, 0 … 1. */
  readonly share: number;
  /** Percent of the width, from the left edge. */
  readonly x: number;
  readonly width: number;
}

/**
 * One bar of all answers that could have been a level: the levels, then don't know, then not answered and declined. Not
 * applicable is not part of it.
 *
 * @param mirrored for pages that read from right to left: the lowest level is at the right edge
 * @returns no parts where nobody was asked
 */
export function distributionGeometry({ levels, dontKnow, declined, missing }: AnswerCounts, mirrored = false): readonly Part[] {
  const counts: readonly (readonly [Part['what'], number])[] = [...levels.map((n, l) => [l + 1, n] as const), ['dont-know', dontKnow], ['missing', declined + missing]];
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  let at = 0;
  return counts.flatMap(([what, count]) => {
    if (count === 0) return [];
    const share = count / total;
    const x = mirrored ? 100 * (1 - at - share) : 100 * at;
    at += share;
    return [{ what, count, share, x: tidy(x), width: tidy(100 * share) }];
  });
}

/** Short attributes: a thousandth of a percent is far below a pixel. */
const tidy = (percent: number): number => Math.round(percent * 1000) / 1000;
