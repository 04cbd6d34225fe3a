import type { Figures, PublishedChange, PublishedFigures, PublishedGap, ReportColumn, Spread } from '@readiness-kit/core';

/** Where districts stand, by column, of their published figures alone. @param cuts lowest points of levels 2, 3, … */
export function spreadOf(districts: readonly Pick<PublishedFigures, 'values'>[], columns: number, cuts: readonly number[]): readonly Spread[] {
  return Array.from({ length: columns }, (_, c) => {
    const values = districts.flatMap((district) => district.values[c] ?? []).sort((a, b) => a - b);
    const levels = Array.from({ length: cuts.length + 1 }, () => 0);
    for (const value of values) {
      const level = cuts.filter((cut) => value >= cut).length;
      levels[level] = (levels[level] as number) + 1;
    }
    return { districts: values.length, quartiles: values.length < 4 ? null : [quartile(values, 0.25), quartile(values, 0.5), quartile(values, 0.75)], levels };
  });
}

/** Quantile of type 7 (Hyndman & Fan 1996). @param sorted at least one value */
function quartile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (at - Math.floor(at)) * (high - low);
}

/** Per construct, the published groups that are furthest apart; widest first. */
export function gapsOf(columns: readonly ReportColumn[], groups: Readonly<Record<string, PublishedFigures>>): readonly PublishedGap[] {
  const gaps = columns.flatMap(({ id, kind }, c): readonly PublishedGap[] => {
    const seen = Object.entries(groups).flatMap(([group, { values }]) => (typeof values[c] === 'number' ? [{ group, value: values[c] }] : []));
    const [first] = seen;
    if (kind !== 'construct' || !first || seen.length < 2) return [];
    const highest = seen.reduce((a, b) => (b.value > a.value ? b : a), first);
    const lowest = seen.reduce((a, b) => (b.value < a.value ? b : a), first);
    return highest.value === lowest.value ? [] : [{ construct: id, highest: highest.group, lowest: lowest.group, points: highest.value - lowest.value }];
  });
  return gaps.sort((a, b) => b.points - a.points);
}

/** This wave's published figures less those of the wave before; `null` where there is none to compare with. */
export function changeOf(now: Pick<PublishedFigures, 'values' | 'margins'>, before: Pick<PublishedFigures, 'values' | 'margins'> | undefined): PublishedChange | null {
  if (!before) return null;
  const at = (figures: Figures, c: number): number | null => figures[c] ?? null;
  const values = now.values.map((value, c) => {
    const old = at(before.values, c);
    return value === null || old === null ? null : value - old;
  });
  const detectable = values.map((value, c) => {
    const [one, two] = [at(now.margins, c), at(before.margins, c)];
    // Margins are rounded up, so this says "detectable" too seldom rather than too often.
    return value === null || one === null || two === null ? null : Math.abs(value) > Math.hypot(one, two);
  });
  return { values, detectable };
}
