import type { Knowledge } from '../interval/knowledge.ts';
import { verdict } from '../interval/verdict.ts';
import type { Query, Tables } from '../tables/tables.ts';
import type { Target } from './targets.ts';

/** Most figures that are tried one by one. A default: among more, the last goes. */
const mostTried = 12;

/**
 * The interval audit of one figure: withdraws what makes it too certain.
 *
 * @param order by query, from first to last
 * @returns what is withdrawn, and whether the figure is hidden then
 */
export function hide(tables: Tables, knowledge: Knowledge, target: Target, order: ReadonlyMap<Query, number>): { readonly withdrawn: readonly Query[]; readonly isHidden: boolean } {
  const withdrawn: Query[] = [];
  for (;;) {
    const { isProtected, culprits } = verdict(knowledge, tables, target.weights);
    if (isProtected) return { withdrawn, isHidden: true };
    const last = [...culprits].sort((a, b) => (order.get(b) as number) - (order.get(a) as number));
    const query = cheapest(tables, knowledge, target, last.slice(0, mostTried));
    if (!query) return { withdrawn, isHidden: false };
    knowledge.withdraw(query);
    withdrawn.push(query);
  }
}

/** The first without which the target is hidden; if none does that alone, the one that helps most. */
function cheapest(tables: Tables, knowledge: Knowledge, target: Target, candidates: readonly Query[]): Query | undefined {
  let best = candidates[0];
  let widest = -Infinity;
  for (const query of candidates) {
    knowledge.withdraw(query);
    const { isProtected, width } = verdict(knowledge, tables, target.weights);
    knowledge.publish(query, tables.atoms);
    if (isProtected) return query;
    if (width > widest) [best, widest] = [query, width];
  }
  return best;
}
