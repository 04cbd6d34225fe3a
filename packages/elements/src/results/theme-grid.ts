import type { Instrument, ReadinessResult } from '@readiness-kit/core';
import { own } from '../own.ts';

/** A theme's part in one condition: the mean of the condition's signs that carry it, in points; `null` where none is scored. */
export interface ThemeGridRow {
  readonly construct: string;
  readonly values: readonly (number | null)[];
}

/** Conditions by themes: where a theme lives in the conditions, and where it does not yet. */
export interface ThemeGrid {
  /** Composites that look at the conditions through a theme. */
  readonly lenses: readonly string[];
  readonly rows: readonly ThemeGridRow[];
}

/** Empty where the instrument has no lens, or the form asks too little for one. */
export function themeGrid({ composites, indicators }: Instrument, result: ReadinessResult): ThemeGrid {
  const lenses = composites.filter((composite) => composite.kind === 'lens');
  const constructs = [...new Set(lenses.flatMap(({ over }) => over))];
  const rows = constructs.map((construct): ThemeGridRow => {
    const parts = own(result.constructs, construct)?.contributions ?? [];
    return {
      construct,
      values: lenses.map(({ tag, over }) => {
        const tagged = parts.filter(({ id }) => over.includes(construct) && indicators.find((x) => x.id === id)?.tags?.includes(tag));
        const share = tagged.reduce((sum, part) => sum + part.share, 0);
        return share > 0 ? tagged.reduce((sum, part) => sum + part.points, 0) / share : null;
      }),
    };
  });
  return { lenses: lenses.map(({ id }) => id), rows: rows.filter(({ values }) => values.some((value) => value !== null)) };
}
