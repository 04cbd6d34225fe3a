import type { PublishedUnit } from '@readiness-kit/core';
import { own } from '../../own.ts';
import type { DashboardView } from '../dashboard-view.ts';
import { peopleCell, rateCell } from '../facts.ts';
import { notPublished, withheld } from '../published.ts';
import { tableOf, type ReportTable, type TableCell } from '../report-table.ts';

/** People and response rates of a unit and its groups. */
export function peopleTable(id: string, caption: string, unit: PublishedUnit, view: DashboardView): ReportTable {
  const { report, words, say } = view;
  const rows: readonly (readonly TableCell[])[] = [
    [say('allGroups'), peopleCell(unit, view), rateCell(unit, view)],
    ...report.groups.map((group) => {
      const figures = own(unit.groups, group);
      return [words.name(group), figures ? peopleCell(figures, view) : withheld, figures ? rateCell(figures, view) : notPublished];
    }),
  ];
  return tableOf(id, caption, [say('group'), say('people'), say('rate')], rows);
}
