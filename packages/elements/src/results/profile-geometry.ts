/** One figure to draw; ids and numbers only. */
export interface ProfileFigure {
  readonly id: string;
  /** Points, 0 … 100. */
  readonly value: number;
  /** Points, or `null` when no margin of error is known. */
  readonly interval: readonly [number, number] | null;
  /** Level after gates. */
  readonly level: number;
  /** Level the score alone would give: above `level`, tests hold it down. */
  readonly ungatedLevel: number;
}

/** A level's stretch of the scale. All positions are percent of the width, from the left edge. */
export interface Band {
  readonly level: number;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
}

/** A stretch between two points of the scale; `from` is the end at the left edge. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where one figure's marks go. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly whisker: Span | null;
  /** Drawn as a diamond: the level is lower than the score alone would give. */
  readonly held: boolean;
}

/** A profile on the level scale. */
export interface ProfileGeometry {
  readonly bands: readonly Band[];
  /** Positions of the cuts between levels. */
  readonly cutLines: readonly number[];
  readonly marks: readonly Mark[];
}

/**
 * Geometry of scores on the level scale, in percent of its width, so that a drawing needs no
 * measured size and does not scale its text.
 *
 * @param cuts lowest scores of level 2, 3, …, in points, ascending
 * @param mirrored for pages that read from right to left: 0 is at the right edge
 */
export function profileGeometry(figures: readonly ProfileFigure[], cuts: readonly number[], mirrored = false): ProfileGeometry {
  const edges = [0, ...cuts, 100];
  return {
    bands: edges.slice(1).map((to, i): Band => {
      const { from: x, to: end } = span(edges[i] as number, to, mirrored);
      return { level: i + 1, x, width: tidy(end - x), middle: tidy((x + end) / 2) };
    }),
    cutLines: cuts.map((cut) => position(cut, mirrored)),
    marks: figures.map((f): Mark => ({
      id: f.id,
      x: position(f.value, mirrored),
      whisker: f.interval && span(f.interval[0], f.interval[1], mirrored),
      held: f.level < f.ungatedLevel,
    })),
  };
}

function span(from: number, to: number, mirrored: boolean): Span {
  const a = position(from, mirrored);
  const b = position(to, mirrored);
  return mirrored ? { from: b, to: a } : { from: a, to: b };
}

/** Percent from the left edge; what lies outside the scale is drawn at its end. */
export function position(points: number, mirrored: boolean): number {
  const inside = Math.min(100, Math.max(0, points));
  return tidy(mirrored ? 100 - inside : inside);
}

/** Short attributes: a thousandth of a percent is far below a pixel. */
const tidy = (percent: number): number => Math.round(percent * 1000) / 1000;
