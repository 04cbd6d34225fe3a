import { html, type TemplateResult } from 'lit';
import type { ReportColumn } from '@readiness-kit/core';
import { chartFigure } from '../../results/sections/chart.ts';
import type { ChartLine } from '../../results/sections/chart-model.ts';
import { levelKey } from '../../results/sections/scale-chart.ts';
import { columnsByKind } from '../columns-by-kind.ts';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { marginCell, placeFacts } from '../facts.ts';
import { figureHeight, figureTrack, figureWords, keys, levelScale } from '../marks.ts';
import { partHead } from '../part-heading.ts';
import { figureAt, isFigure, levelOf, withheld } from '../published.ts';
import { tableOf, type TableCell } from '../report-table.ts';
import { twin } from '../twin.ts';

/** Every column of a place on the level scale, and the three ways of weighing side by side in the table. */
export function profileView(view: DashboardView): TemplateResult {
  const { report, catalogue, words, say } = view;
  const place = placeOf(view);
  const groups = columnsByKind(view);
  const line = (column: ReportColumn): ChartLine => {
    const n = catalogue.at(column);
    const value = figureAt(place, n);
    return { id: column.id, name: words.name(column.id), value: figureWords(value, view), height: figureHeight, track: figureTrack(value, place.margins[n] ?? null, view) };
  };
  const chart = {
    id: 'profile', title: say('profileOf', { place: place.name }),
    label: say('profileLabel', { place: place.name, n: words.number(report.columns.length) }),
    scale: levelScale(view),
    groups: groups.map(({ name, columns }) => ({ name, lines: columns.map(line) })),
    key: [keys.figure(view), ...keys.margin(place.margins, view), keys.cut(view), ...(place.values.includes(null) ? [keys.withheld(view)] : [])],
  };
  return html`${partHead(view, chart.title, say('profileIntro'))} ${placeControl(view)} ${placeFacts(place, view)}
    ${chartFigure(chart, twin(profileTable(view), view), { words }, levelKey({ result: report, words }))}`;
}

function profileTable(view: DashboardView) {
  const { report, catalogue, words, say } = view;
  const place = placeOf(view);
  const { t } = words;
  const rows = columnsByKind(view).flatMap(({ name, columns }) => columns.map((column): readonly TableCell[] => {
    const n = catalogue.at(column);
    const value = figureAt(place, n);
    const { district, enrolment, respondents } = place.weightings;
    return [words.name(column.id), column.kind === 'composite' ? say('composites') : name, isFigure(value) ? words.level(levelOf(value, report)) : withheld, ...[district, enrolment, respondents].map((values) => values[n] ?? withheld), marginCell(place, n, view)];
  }));
  return tableOf('profile', say('profileOf', { place: place.name }), [say('column'), say('kind'), t('level'), say('weightDistrict'), say('weightEnrolment'), say('weightRespondents'), say('margin')], rows);
}
