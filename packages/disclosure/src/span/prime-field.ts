import type { Ratio } from '../tables/tables.ts';

/** Below 2²⁶, so that a product is exact in a double. */
const primes = [67108859, 67108837, 67108819, 67108777] as const;

/**
 * Two primes that are in no denominator: what is 0 modulo one by chance is not 0 modulo the other.
 *
 * @throws RangeError when there are none
 */
export function fittingPrimes(figures: readonly { readonly weights: ReadonlyMap<number, Ratio> }[]): readonly number[] {
  const fits = primes.filter((p) => figures.every(({ weights }) => [...weights.values()].every((weight) => typeof weight === 'number' || weight[1] % p !== 0)));
  if (fits.length < 2) throw new RangeError('the denominators of weights have too many large prime factors');
  return fits.slice(0, 2);
}

/** Arithmetic of whole numbers modulo a prime: exact, and every number but 0 has an inverse. */
export class PrimeField {
  readonly prime: number;

  /** @param prime below 2²⁶ */
  constructor(prime: number) {
    this.prime = prime;
  }

  times(a: number, b: number): number {
    const product = a * b;
    const rest = product - Math.floor(product / this.prime) * this.prime;
    if (rest < 0) return rest + this.prime;
    return rest >= this.prime ? rest - this.prime : rest;
  }

  minus(a: number, b: number): number {
    return a < b ? a - b + this.prime : a - b;
  }

  /** By Euclid's algorithm. @param a not 0 */
  inverse(a: number): number {
    let [rest, next, x, y] = [this.prime, a, 0, 1];
    while (next !== 0) {
      const times = Math.floor(rest / next);
      [rest, next] = [next, rest - times * next];
      [x, y] = [y, x - times * y];
    }
    return x < 0 ? x + this.prime : x;
  }

  /** @throws RangeError when it is no ratio of whole numbers, or its denominator is 0 in this field */
  of(ratio: Ratio): number {
    const [above, below] = typeof ratio === 'number' ? [ratio, 1] : ratio;
    const bottom = this.#whole(below);
    if (bottom === 0) throw new RangeError(`the denominator ${below} is 0 modulo ${this.prime}`);
    return this.times(this.#whole(above), this.inverse(bottom));
  }

  #whole(x: number): number {
    if (!Number.isSafeInteger(x)) throw new RangeError(`a weight must be a whole number or a ratio of whole numbers, not ${x}`);
    const rest = x % this.prime;
    return rest < 0 ? rest + this.prime : rest;
  }
}
