import type { ReportColumn } from '@readiness-kit/core';
import type { DashboardView } from './dashboard-view.ts';

/** Columns under one heading; without a name there is none. */
export interface ColumnGroup {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
}

/** The overall index, the constructs by kind in the instrument's order, and the other composites: the order of every view. */
export function columnsByKind({ report, words, say }: DashboardView): readonly ColumnGroup[] {
  const { columns, overall } = report;
  const kinds = new Map<string, ReportColumn[]>();
  for (const column of columns) {
    if (column.id === overall) continue;
    const kind = column.kind === 'composite' ? say('composites') : words.kind(words.vocabulary.instrument?.constructs.find(({ id }) => id === column.id)?.kind ?? '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), column]);
  }
  const groups = [...kinds].map(([name, some]) => ({ name, columns: some }));
  const first = columns.filter(({ id }) => id === overall);
  return first.length === 0 ? groups : [{ name: '', columns: first }, ...groups];
}

/** The same as one list. */
export const orderedColumns = (view: DashboardView): readonly ReportColumn[] => columnsByKind(view).flatMap(({ columns }) => columns);
