import { normalQuantile } from './normal-quantile.ts';

/** Draws the next number of a stream. */
export type Generator = () => number;

/**
 * Uniform numbers in [0, 1), multiples of 2⁻⁵³ (53 random bits, two draws of 32), repeatable from a seed.
 * xoshiro128** seeded through splitmix32. Each call starts a stream of its own. Not for secrets.
 *
 * @param seed integer, used modulo 2³²
 */
export function randomGenerator(seed: number): Generator {
  const mix = splitmix32(seed);
  const next = xoshiro128([mix(), mix(), mix(), mix()]);
  // In this order: M. Matsumoto and T. Nishimura's 53-bit resolution.
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/**
 * A standard normal number by inversion: one uniform draw each, so that streams stay aligned.
 *
 * @param uniform draws from [0, 1), as of {@link randomGenerator}; 0 is taken as 2⁻⁵⁴
 */
export function standardNormal(uniform: Generator): number {
  return normalQuantile(uniform() || 2 ** -54);
}

/**
 * xoshiro128** 1.1 (D. Blackman and S. Vigna 2021, ACM Transactions on Mathematical Software 47, 36): whole numbers
 * 0 … 2³² − 1, period 2¹²⁸ − 1.
 *
 * @param state four 32-bit integers, not all 0
 */
export function xoshiro128(state: readonly [number, number, number, number]): Generator {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/**
 * SplitMix on 32 bits: a counter in steps of the golden ratio (G. L. Steele, D. Lea and C. H. Flood 2014, OOPSLA)
 * through the 32-bit finaliser of A. Appleby's MurmurHash3. It turns near seeds into far-apart states.
 */
export function splitmix32(seed: number): Generator {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let z = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));
