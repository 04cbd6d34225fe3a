import { type Atom, type Query, type Released, type Tables, type Told, toNumber, valueOf } from '../tables/tables.ts';

/** A published figure as an inequality on the atoms: how far its weighted sum can be from the true one. */
export interface Bound {
  /** What can be withdrawn; `null` for what is out already. */
  readonly query: Query | null;
  readonly weights: ReadonlyMap<number, number>;
  /** Lowest and highest deviation from the true figure. */
  readonly slack: Told;
}

/** All that someone knows who knows every published figure, how it was rounded, and every roster. */
export class Knowledge {
  /** By position of the atom, how far below and above its true value it can be, by its range alone. */
  readonly #range: readonly Told[];
  readonly #bounds = new Map<object, Bound>();
  readonly #alone: readonly Set<Bound>[];
  readonly #boundsOf: readonly Set<Bound>[];

  constructor({ atoms, range, released = [] }: Pick<Tables, 'atoms' | 'range' | 'released'>) {
    this.#range = atoms.map((atom) => around(range(atom), atom.value));
    this.#alone = atoms.map(() => new Set());
    this.#boundsOf = atoms.map(() => new Set());
    for (const figure of released) this.#add(figure, null, atoms, figure);
  }

  publish(query: Query, atoms: readonly Atom[]): void {
    this.#add(query, query, atoms, { weights: query.weights, told: query.told(valueOf({ atoms }, query)) });
  }

  withdraw(query: Query): void {
    const bound = this.#bounds.get(query);
    if (!bound) return;
    this.#bounds.delete(query);
    for (const at of bound.weights.keys()) this.#listOf(bound)[at]?.delete(bound);
  }

  /** How far an atom can be below and above its true value by its range and what is published of it alone. */
  alone(atom: number): Told {
    let [low, high] = this.#range[atom] as Told;
    for (const { weights, slack } of this.#alone[atom] as Set<Bound>) {
      const ends = slack.map((end) => end / (weights.get(atom) as number)) as [number, number];
      [low, high] = [Math.max(low, Math.min(...ends)), Math.min(high, Math.max(...ends))];
    }
    return [low, high];
  }

  /** What is published of an atom and nothing else. */
  aloneBounds(atom: number): ReadonlySet<Bound> {
    return this.#alone[atom] as Set<Bound>;
  }

  /** What is published of an atom together with others. */
  boundsOf(atom: number): ReadonlySet<Bound> {
    return this.#boundsOf[atom] as Set<Bound>;
  }

  #add(key: object, query: Query | null, atoms: readonly Atom[], { weights, told }: Released): void {
    const numbers = new Map<number, number>();
    for (const [at, weight] of weights) {
      const by = (atoms[at] as Atom).people === 0 ? 0 : toNumber(weight);
      if (by !== 0) numbers.set(at, by);
    }
    const bound = { query, weights: numbers, slack: around(told, valueOf({ atoms }, { weights })) };
    this.#bounds.set(key, bound);
    for (const at of numbers.keys()) this.#listOf(bound)[at]?.add(bound);
  }

  #listOf({ weights }: Bound): readonly Set<Bound>[] {
    return weights.size === 1 ? this.#alone : this.#boundsOf;
  }
}

/** Deviations from the true value, which is always among them: a rounded figure may miss it by a hair. */
const around = ([low, high]: Told, value: number): Told => [Math.min(low - value, 0), Math.max(high - value, 0)];
