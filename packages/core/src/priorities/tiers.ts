/**
 * Groups a ranked list into tiers: an entry joins the tier of the entry that opened it when their
 * rank intervals overlap, so that no order is claimed where the data show none.
 *
 * @param intervals rank intervals, first rank first
 * @returns tier numbers from 1
 */
export function tiers(intervals: readonly (readonly [number, number])[]): readonly number[] {
  let tier = 0;
  let leaderEnd = -Infinity;
  return intervals.map(([from, to]) => {
    if (from > leaderEnd) {
      tier++;
      leaderEnd = to;
    }
    return tier;
  });
}
