import type { PrimeField } from './prime-field.ts';
import { normalised, type SparseRow, subtract } from './sparse-row.ts';

/**
 * A basis of the space of some rows, over a prime field.
 *
 * Columns below `firstSmall` are of atoms with enough people, those from there to `atoms` of small ones. Rows are eliminated in the
 * order of their columns, so that those whose pivot is a small column are a basis of all that can be derived of small atoms alone.
 * That part is kept reduced: each pivot stands in one row only. Columns from `atoms` on are never pivots: they go along, and say
 * which rows another was made of.
 */
export class Echelon {
  readonly #field: PrimeField;
  readonly #firstSmall: number;
  readonly #atoms: number;
  readonly #large = new Map<number, SparseRow>();
  readonly #small = new Map<number, SparseRow>();
  /** By small column, the pivots of the rows it stands in. */
  readonly #users = new Map<number, Set<number>>();

  constructor(field: PrimeField, firstSmall: number, atoms: number) {
    this.#field = field;
    this.#firstSmall = firstSmall;
    this.#atoms = atoms;
  }

  /** What can be derived of small atoms alone: a basis. */
  get small(): Iterable<SparseRow> {
    return this.#small.values();
  }

  /** Adds a row, unless the space holds it already. */
  add(row: ReadonlyMap<number, number>): void {
    const rest = this.rest(row);
    const pivot = firstColumn(rest);
    if (pivot >= this.#atoms) return;
    const added = normalised(this.#field, rest, pivot);
    if (pivot < this.#firstSmall) {
      this.#large.set(pivot, added);
      return;
    }
    for (const user of [...(this.#users.get(pivot) ?? [])]) {
      const changed = this.#small.get(user) as SparseRow;
      this.#forget(user, changed);
      subtract(this.#field, changed, changed.get(pivot) as number, added);
      this.#keep(user, changed);
    }
    this.#keep(pivot, added);
  }

  /** A row less what the space holds of it. */
  rest(row: ReadonlyMap<number, number>): SparseRow {
    const rest = new Map(row);
    const large = new ColumnQueue([...rest.keys()].filter((column) => column < this.#firstSmall));
    for (let column = large.take(); column !== undefined; column = large.take()) {
      const pivotRow = this.#large.get(column);
      const entry = rest.get(column);
      if (!pivotRow || entry === undefined) continue;
      subtract(this.#field, rest, entry, pivotRow);
      for (const next of pivotRow.keys()) if (next > column && next < this.#firstSmall) large.add(next);
    }
    // Reduced rows hold no pivot but their own: one pass is enough.
    for (const column of [...rest.keys()]) {
      const pivotRow = this.#small.get(column);
      const entry = rest.get(column);
      if (pivotRow && entry !== undefined) subtract(this.#field, rest, entry, pivotRow);
    }
    return rest;
  }

  #keep(pivot: number, row: SparseRow): void {
    this.#small.set(pivot, row);
    for (const column of row.keys()) {
      if (column >= this.#atoms) continue;
      const users = this.#users.get(column) ?? new Set();
      this.#users.set(column, users.add(pivot));
    }
  }

  #forget(pivot: number, row: SparseRow): void {
    for (const column of row.keys()) this.#users.get(column)?.delete(pivot);
  }
}

function firstColumn(row: ReadonlyMap<number, number>): number {
  let first = Infinity;
  for (const column of row.keys()) first = Math.min(first, column);
  return first;
}

/** Columns in ascending order, each once at a time: a heap. */
class ColumnQueue {
  readonly #heap: number[];
  readonly #waiting: Set<number>;

  constructor(columns: readonly number[]) {
    // A sorted list is a heap.
    this.#heap = [...columns].sort((a, b) => a - b);
    this.#waiting = new Set(columns);
  }

  add(column: number): void {
    if (this.#waiting.has(column)) return;
    this.#waiting.add(column);
    const heap = this.#heap;
    let at = heap.push(column) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((heap[parent] as number) <= column) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = column;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#waiting.delete(first);
    if (heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if ((heap[child] as number) >= last) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
