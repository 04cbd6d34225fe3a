/** Keeps points in 0 … 100: a weighted mean of values at an end may pass it by a rounding error. */
export const clipPoints = (points: number): number => Math.min(100, Math.max(0, points));
