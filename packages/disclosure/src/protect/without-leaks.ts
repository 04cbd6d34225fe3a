import { fittingPrimes } from '../span/prime-field.ts';
import { type Leak, leaksOf } from '../span/leaks.ts';
import type { Query, Reason, Tables } from '../tables/tables.ts';

/** Bases that are looked at, at least and at most. Defaults: more find no more in the tests. */
const turns = { least: 3, most: 24 };
/** Tables of more weights are looked at fewer times. */
const weightsForMost = 1500;

/**
 * The span audit: the figures without which none of too few people can be worked out exactly. Of those that together give one away,
 * the last is withheld.
 *
 * @param order from first to last
 * @param withheld is added to
 */
export function withoutLeaks({ atoms, threshold, released = [] }: Pick<Tables, 'atoms' | 'threshold' | 'released'>, order: readonly Query[], withheld: Map<string, Reason>): readonly Query[] {
  const primes = fittingPrimes([...released, ...order]);
  const weights = order.reduce((sum, query) => sum + query.weights.size, 0);
  const looks = Math.round(Math.min(turns.most, Math.max(turns.least, (turns.most * weightsForMost) / weights)));
  let rest = order;
  for (let turn = 0; turn < looks; turn++) {
    for (;;) {
      const gone = lastOf(leaksOf(atoms, threshold, [...released, ...rest], primes[turn % primes.length] as number, turn), released.length, rest);
      if (gone.size === 0) break;
      for (const [query, reason] of gone) withheld.set(query.id, reason);
      rest = rest.filter((query) => !gone.has(query));
    }
  }
  return rest;
}

/** The last figure of each leak; none of a leak that another's withdrawal may have closed, which is looked at again. */
function lastOf(leaks: readonly Leak[], released: number, rest: readonly Query[]): ReadonlyMap<Query, Reason> {
  const gone = new Map<Query, Reason>();
  for (const { of, reason } of leaks) {
    const last = rest[Math.max(...of) - released];
    if (last && !of.some((at) => gone.has(rest[at - released] as Query))) gone.set(last, reason);
  }
  return gone;
}
