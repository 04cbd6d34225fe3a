import { Knowledge } from '../interval/knowledge.ts';
import { checkTables } from '../tables/check-tables.ts';
import { peopleOf, type Query, type Reason, type Tables } from '../tables/tables.ts';
import { hide } from './hide.ts';
import { targetsOf } from './targets.ts';
import { withoutLeaks } from './without-leaks.ts';

/** What is published of some tables, and what is not. */
export interface ProtectedTables {
  /** Ids of the queries, by rank. */
  readonly published: readonly string[];
  /** By id of the query. */
  readonly withheld: ReadonlyMap<string, Reason>;
  /** Figures of too few people that no withholding protects any more, as earlier releases tell too much of them. Publish nothing then. */
  readonly exposed: readonly string[];
}

/**
 * Which figures of linked tables can be published so that none of too few people can be worked out: not exactly by any combination,
 * not within a narrow interval, also not by a lone respondent who knows her own answer.
 *
 * Where figures give away another together, the last of them is withheld: that of the highest rank, of the fewest people, of the
 * last id. The same tables give the same answer.
 *
 * @throws RangeError for tables that {@link checkTables} finds a problem in
 */
export function protect(tables: Tables): ProtectedTables {
  checkTables(tables);
  const withheld = new Map<string, Reason>();
  const order = inOrder(tables).filter(({ query, people }) => {
    const isSmall = people > 0 && people < tables.threshold;
    if (isSmall) withheld.set(query.id, 'primary');
    return !isSmall;
  });
  const apart = withoutLeaks(tables, order.map(({ query }) => query), withheld);
  const knowledge = new Knowledge(tables);
  for (const query of apart) knowledge.publish(query, tables.atoms);
  const places = new Map(apart.map((query, at) => [query, at]));
  const exposed: string[] = [];
  for (const target of targetsOf(tables)) {
    const { withdrawn, isHidden } = hide(tables, knowledge, target, places);
    for (const query of withdrawn) withheld.set(query.id, 'interval');
    if (!isHidden) exposed.push(target.id);
  }
  return { published: apart.filter(({ id }) => !withheld.has(id)).map(({ id }) => id), withheld, exposed };
}

/** By rank, then people, most first, then id. */
function inOrder(tables: Tables): readonly { readonly query: Query; readonly people: number }[] {
  const all = tables.queries.map((query) => ({ query, people: peopleOf(tables, query) }));
  return all.sort((a, b) => a.query.rank - b.query.rank || b.people - a.people || (a.query.id < b.query.id ? -1 : 1));
}
