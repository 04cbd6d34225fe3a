import type { Sample } from './sample.ts';

/**
 * The rows in which no value is missing.
 *
 * @param rows NaN is a missing value; infinite ones stay
 */
export const completeCases = (rows: readonly Sample[]): readonly (readonly number[])[] => rows.map((row) => Array.from(row)).filter((row) => !row.some(Number.isNaN));
