import type { PrimeField } from './prime-field.ts';

/** A vector over a prime field, by column; what is absent is 0. */
export type SparseRow = Map<number, number>;

/** `row − times × other`, in place. */
export function subtract(field: PrimeField, row: SparseRow, times: number, other: ReadonlyMap<number, number>): void {
  for (const [column, x] of other) {
    const rest = field.minus(row.get(column) ?? 0, field.times(times, x));
    if (rest === 0) row.delete(column);
    else row.set(column, rest);
  }
}

/** The row whose entry in a column is 1. */
export function normalised(field: PrimeField, row: ReadonlyMap<number, number>, column: number): SparseRow {
  const by = field.inverse(row.get(column) as number);
  return new Map([...row].map(([at, x]) => [at, field.times(x, by)]));
}
