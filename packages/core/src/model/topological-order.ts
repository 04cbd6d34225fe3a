/**
 * Orders ids so that everything an id depends on comes before it (Kahn 1962), and finds the ids
 * that cannot be ordered because they depend on themselves, directly or in a circle.
 */
export function topologicalOrder(
  ids: readonly string[],
  dependsOn: (id: string) => readonly string[],
): { readonly order: readonly string[]; readonly cyclic: readonly string[] } {
  const known = new Set(ids);
  const waiting = new Map(ids.map((id) => [id, new Set(dependsOn(id).filter((d) => known.has(d)))]));
  const order: string[] = [];
  for (let progress = true; progress; ) {
    progress = false;
    for (const [id, open] of waiting) {
      if ([...open].some((d) => waiting.has(d))) continue;
      order.push(id);
      waiting.delete(id);
      progress = true;
    }
  }
  return { order, cyclic: [...waiting.keys()] };
}
