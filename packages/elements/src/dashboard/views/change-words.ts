import type { PublishedChange } from '@readiness-kit/core';
import type { DashboardView } from '../dashboard-view.ts';
import { withheld } from '../published.ts';
import type { TableCell } from '../report-table.ts';

/** What became of a figure, as far as it can be told. */
export type Verdict = 'rose' | 'fell' | 'same' | 'unknown';

/** The n-th change; `null` where none is published. */
export function changeAt(change: PublishedChange | null, n: number): { readonly points: number; readonly verdict: Verdict } | null {
  const points = change?.values[n] ?? null;
  if (points === null) return null;
  const detectable = change?.detectable[n] ?? null;
  return { points, verdict: detectable === null ? 'unknown' : !detectable || points === 0 ? 'same' : points > 0 ? 'rose' : 'fell' };
}

/** Change and what it is. */
export function changeCells(change: PublishedChange | null, n: number, view: DashboardView): readonly TableCell[] {
  const at = changeAt(change, n);
  return at ? [{ signed: at.points }, view.say(`verdict-${at.verdict}`)] : [withheld, withheld];
}
