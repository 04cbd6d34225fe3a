import { position, type Span } from './profile-geometry.ts';

/** One voice's mean of one construct. */
export interface Voice {
  readonly id: string;
  /** Points, 0 … 100. */
  readonly mean: number;
}

/** A voice's mark; its shape says whose it is. */
export interface VoiceMark {
  readonly id: string;
  /** Percent of the width, from the left edge. */
  readonly x: number;
  /** Which row of marks: those that would cover each other are put below one another. */
  readonly row: number;
}

/** Marks of one construct. */
export interface VoicesGeometry {
  readonly marks: readonly VoiceMark[];
  readonly rows: number;
  /** From the lowest to the highest. */
  readonly span: Span | null;
}

/** Marks nearer than this, in percent of the width, would cover each other on a phone. */
const tooNear = 4.5;

/**
 * Places voices on the level scale, without a measured size.
 *
 * @param mirrored for pages that read from right to left: 0 is at the right edge
 */
export function voicesGeometry(voices: readonly Voice[], mirrored = false): VoicesGeometry {
  const ends: number[] = [];
  const marks = [...voices]
    .sort((a, b) => a.mean - b.mean)
    .map(({ id, mean }): VoiceMark => {
      const free = ends.findIndex((end) => mean - end >= tooNear);
      const row = free < 0 ? ends.length : free;
      ends[row] = mean;
      return { id, x: position(mean, mirrored), row };
    });
  const xs = marks.map(({ x }) => x);
  return { marks, rows: Math.max(1, ends.length), span: xs.length > 1 ? { from: Math.min(...xs), to: Math.max(...xs) } : null };
}
