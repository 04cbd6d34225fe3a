import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PublishedUnit, ReportColumn } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { voicesGeometry } from '../../results/perspectives-geometry.ts';
import { chartFigure } from '../../results/sections/chart.ts';
import { shapeClass, shapeOf } from '../../results/sections/group-shape.ts';
import { levelKey } from '../../results/sections/scale-chart.ts';
import { columnsByKind, orderedColumns } from '../columns-by-kind.ts';
import type { DashboardView } from '../dashboard-view.ts';
import { emptyTrack, groundOf, keys, levelScale } from '../marks.ts';
import { blankSign, groupFigureAt, isFigure } from '../published.ts';
import { tableOf, type ReportTable, type TableCell } from '../report-table.ts';
import { twin } from '../twin.ts';

/** Height of a row of marks, in px; marks that would cover each other stand below one another. */
const rowHeight = 20;

/** Each stakeholder group of a unit on the level scale, told apart by shape; the table says who was not asked and what is withheld. */
export function groupMarks(id: string, title: string, unit: PublishedUnit, view: DashboardView): TemplateResult {
  const { report, words, say, mirrored } = view;
  const line = (column: ReportColumn) => {
    const marks = groupsAt(unit, column, view);
    const { rows, marks: places } = voicesGeometry(marks.map(({ group, value }) => ({ id: group, mean: value })), mirrored);
    const height = rows * rowHeight + 8;
    const track = marks.length === 0 ? emptyTrack(height) : svg`${groundOf(view, height)} ${places.map(({ id: group, x, row }) => mark(report.groups.indexOf(group), x, 4 + (row + 0.5) * rowHeight))}`;
    return { id: `${id}-${column.id}`, name: words.name(column.id), value: valueOf(marks, column, view), height, track };
  };
  const chart = {
    id, title, label: say('groupsLabel', { n: words.number(report.columns.length) }), scale: levelScale(view),
    groups: columnsByKind(view).map(({ name, columns }) => ({ name, lines: columns.map(line) })),
    key: [...report.groups.map((group, n) => ({ sign: svg`<g class=${shapeClass(n)}>${shapeOf(n)}</g>`, text: words.name(group) })), keys.withheld(view)],
  };
  return chartFigure(chart, twin(groupTable(`${id}-table`, title, unit, view), view), { words }, levelKey({ result: report, words }));
}

interface GroupMark {
  readonly group: string;
  readonly value: number;
}

function groupsAt(unit: PublishedUnit, column: ReportColumn, { report, catalogue }: DashboardView): readonly GroupMark[] {
  return report.groups.flatMap((group) => {
    const value = groupFigureAt(own(unit.groups, group), group, column, catalogue.at(column));
    return isFigure(value) ? [{ group, value }] : [];
  });
}

const mark = (n: number, x: number, y: number): SVGTemplateResult => svg`<svg class=${shapeClass(n)} x="${x}%" y=${y} overflow="visible">${shapeOf(n)}</svg>`;

/** From the lowest to the highest mark, and how many groups that were asked have none. */
function valueOf(marks: readonly GroupMark[], { groups }: ReportColumn, { words, say }: DashboardView): string {
  const values = marks.map(({ value }) => value);
  const missing = groups.length - marks.length;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = values.length === 0 ? say('noGroupShown') : low === high ? words.points(low) : words.t('rankRange', { from: words.points(low), to: words.points(high) });
  return missing > 0 ? `${range} · ${blankSign.withheld}\u00A0${words.number(missing)}` : range;
}

function groupTable(id: string, title: string, unit: PublishedUnit, view: DashboardView): ReportTable {
  const { report, catalogue, words, say } = view;
  const rows = orderedColumns(view).map((column): readonly TableCell[] => [words.name(column.id), ...report.groups.map((group) => groupFigureAt(own(unit.groups, group), group, column, catalogue.at(column)))]);
  return tableOf(id, title, [say('column'), ...report.groups.map(words.name)], rows);
}
