/** Changes on a scale about nothing, in percent of its width. */
export interface ChangeGeometry {
  /** Points at either end of the scale. */
  readonly reach: number;
  readonly zero: number;
  /** Position of so many points, from the left edge. */
  readonly at: (points: number) => number;
}

/**
 * @param changes in points
 * @param mirrored for pages that read from right to left: less is at the right
 */
export function changeGeometry(changes: readonly number[], mirrored = false): ChangeGeometry {
  const furthest = Math.max(5, ...changes.map(Math.abs));
  const reach = 5 * Math.ceil(furthest / 5);
  const at = (points: number): number => Math.round((50 + ((mirrored ? -1 : 1) * 46 * points) / reach) * 1000) / 1000;
  return { reach, zero: 50, at };
}
