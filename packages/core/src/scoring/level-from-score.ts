import { meets } from './tolerance.ts';

/** Level that a score (points) gives by the cuts alone: 1 plus the number of cuts it reaches. */
export function levelFromScore(score: number, cuts: readonly number[]): number {
  return 1 + cuts.filter((cut) => meets(score, cut)).length;
}

/** Cuts that lie strictly inside an interval: around them the level is borderline. */
export function straddledCuts([low, high]: readonly [number, number], cuts: readonly number[]): readonly number[] {
  return cuts.filter((cut) => !meets(low, cut) && meets(high, cut));
}
