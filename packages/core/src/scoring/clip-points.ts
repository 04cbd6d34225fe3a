/** Keeps points in 0 … 100: a weighted mean of values at an end may pass it by a rounding error. */
export const clipPoints = (points: number): number => (points > 100 ? 100 : points < 0 ? 0 : points);
