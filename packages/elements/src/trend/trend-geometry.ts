import { position, type Span } from '../results/profile-geometry.ts';

/** One wave's score of one figure. */
export interface WaveScore {
  /** Points, 0 … 100. */
  readonly value: number;
  /** Points, or `null` when no margin of error is known. */
  readonly interval: readonly [number, number] | null;
}

/** A wave's mark: x in percent of the width from the left edge, y in px from the top. */
export interface WaveMark {
  readonly wave: number;
  readonly x: number;
  readonly y: number;
  readonly whisker: Span | null;
}

/** From one wave's mark to the next one's. */
export interface Join {
  readonly from: WaveMark;
  readonly to: WaveMark;
}

export interface TrendGeometry {
  readonly marks: readonly WaveMark[];
  readonly joins: readonly Join[];
  /** In px. */
  readonly height: number;
}

const firstY = 12;
const stepY = 20;

/**
 * Waves below one another on the level scale, the first at the top.
 *
 * @param scores by wave; `null` where a wave has none
 * @param isJoined whether the n-th wave can be compared with the one after it
 * @param mirrored for pages that read from right to left: 0 is at the right edge
 */
export function trendGeometry(scores: readonly (WaveScore | null)[], isJoined: readonly boolean[], mirrored = false): TrendGeometry {
  const marks = scores.flatMap((score, wave): readonly WaveMark[] => (score ? [{ wave, x: position(score.value, mirrored), y: firstY + wave * stepY, whisker: score.interval && spanOf(score.interval, mirrored) }] : []));
  const joins = marks.slice(1).flatMap((to, i): readonly Join[] => {
    const from = marks[i];
    return from && from.wave + 1 === to.wave && isJoined[from.wave] ? [{ from, to }] : [];
  });
  return { marks, joins, height: 2 * firstY + Math.max(0, scores.length - 1) * stepY };
}

function spanOf([low, high]: readonly [number, number], mirrored: boolean): Span {
  const ends = [position(low, mirrored), position(high, mirrored)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
