import type { PrimeField } from './prime-field.ts';
import type { SparseRow } from './sparse-row.ts';

/** Something that can be derived of small atoms alone. */
export interface DerivedRow {
  /** Columns of its atoms. */
  readonly atoms: readonly number[];
  /** Columns, beyond those of atoms, of the rows it was made of. */
  readonly origins: () => readonly number[];
}

/**
 * Eliminates rows of many atoms among themselves: few rows, but full ones, for which arrays are faster than maps.
 *
 * @param rows less what short rows hold of them; none has a column that is a pivot of those
 * @returns what is left of small atoms alone
 */
export function eliminateLongRows(field: PrimeField, rows: readonly SparseRow[], firstSmall: number, atoms: number): readonly DerivedRow[] {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()].filter((column) => column < atoms)))].sort((a, b) => a - b);
  const place = new Map(columns.map((column, at) => [column, at]));
  const width = columns.length + rows.length;
  // Each with a column for each row, which says what it was made of.
  const dense = rows.map((row, i) => {
    const entries = new Float64Array(width);
    for (const [column, x] of row) if (column < atoms) entries[place.get(column) as number] = x;
    entries[columns.length + i] = 1;
    return entries;
  });
  const small: Float64Array[] = [];
  let rest = dense;
  columns.forEach((column, at) => {
    const pivotRow = rest.find((row) => row[at] !== 0);
    if (!pivotRow) return;
    rest = rest.filter((row) => row !== pivotRow);
    scale(field, pivotRow, field.inverse(pivotRow[at] as number), at);
    for (const row of column < firstSmall ? rest : [...rest, ...small]) if (row[at] !== 0) eliminate(field, row, pivotRow, at);
    if (column >= firstSmall) small.push(pivotRow);
  });
  return small.map((row) => ({
    atoms: columns.filter((_, at) => row[at] !== 0),
    origins: () => originsOf(field, rows, row.subarray(columns.length), atoms),
  }));
}

function scale(field: PrimeField, row: Float64Array, by: number, from: number): void {
  for (let at = from; at < row.length; at++) row[at] = field.times(row[at] as number, by);
}

function eliminate(field: PrimeField, row: Float64Array, pivotRow: Float64Array, from: number): void {
  const times = row[from] as number;
  for (let at = from; at < row.length; at++) {
    const x = pivotRow[at] as number;
    if (x !== 0) row[at] = field.minus(row[at] as number, field.times(times, x));
  }
}

/** What the rows that one is made of were made of themselves, but for what cancels. */
function originsOf(field: PrimeField, rows: readonly SparseRow[], shares: Float64Array, atoms: number): readonly number[] {
  const sum = new Map<number, number>();
  rows.forEach((row, i) => {
    const share = shares[i] as number;
    if (share === 0) return;
    for (const [column, x] of row) if (column >= atoms) sum.set(column, (field.times(share, x) + (sum.get(column) ?? 0)) % field.prime);
  });
  return [...sum].filter(([, x]) => x !== 0).map(([column]) => column);
}
