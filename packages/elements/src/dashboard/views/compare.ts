import { html, svg, type TemplateResult } from 'lit';
import type { Breakdown, PublishedRegion } from '@readiness-kit/core';
import { chartFigure } from '../../results/sections/chart.ts';
import type { ChartLine } from '../../results/sections/chart-model.ts';
import { levelKey } from '../../results/sections/scale-chart.ts';
import { orderedColumns } from '../columns-by-kind.ts';
import { breakdownControl, columnControl, controls } from '../controls.ts';
import type { DashboardView } from '../dashboard-view.ts';
import { marginCell, peopleCell, tookPart } from '../facts.ts';
import { dots, emptyTrack, figureWords, groundOf, keys, levelScale, meanMark, publishedAt, stripHeight } from '../marks.ts';
import { partHead, subHead } from '../part-heading.ts';
import { figureAt, isFigure, levelOf, notPublished, withheld } from '../published.ts';
import { tableOf, type TableCell } from '../report-table.ts';
import { twin } from '../twin.ts';

/** Regions, locales or size bands beside one another, in the report's order: no view sorts them by figure. */
export function compareView(view: DashboardView): TemplateResult {
  const { report, catalogue, words, say, choice } = view;
  const breakdown: Breakdown = catalogue.breakdowns.includes(choice.breakdown) ? choice.breakdown : (catalogue.breakdowns[0] ?? 'region');
  const column = report.columns.find(({ id }) => id === choice.column) ?? orderedColumns(view)[0];
  const parts = [report.state, ...catalogue.partsBy(breakdown)];
  if (!column) return html``;
  const n = catalogue.at(column);
  const title = say('compareTitle', { column: words.name(column.id) });
  const line = (place: PublishedRegion): ChartLine => {
    const value = figureAt(place, n);
    const districts = publishedAt(catalogue.districtsOf(place), n);
    return { id: place.id, name: place.name, value: figureWords(value, view), height: stripHeight, track: isFigure(value) ? svg`${groundOf(view, stripHeight)} ${dots(districts, view.mirrored)} ${meanMark(value, place.margins[n] ?? null, view)}` : emptyTrack(stripHeight) };
  };
  const chart = {
    id: 'compare', title, label: say('compareLabel', { column: words.name(column.id), n: words.number(parts.length) }), scale: levelScale(view),
    groups: [{ name: '', lines: parts.slice(0, 1).map(line) }, { name: say(breakdown), lines: parts.slice(1).map(line) }],
    key: [{ ...keys.figure(view), text: say('unitMean') }, ...keys.margin(parts.map(({ margins }) => margins[n] ?? null), view), keys.dot(say('dot')), keys.cut(view)],
  };
  return html`${partHead(view, title, say('compareIntro'))} ${controls(breakdownControl(breakdown, view), columnControl(column.id, view))}
    ${chartFigure(chart, twin(columnTable(parts, n, title, view), view), { words }, levelKey({ result: report, words }))}
    ${subHead(view, say('compareAll'))} ${twin(allTable(parts, view), view)}`;
}

function columnTable(parts: readonly PublishedRegion[], n: number, title: string, view: DashboardView) {
  const { report, words, say } = view;
  const rows = parts.map((place): readonly TableCell[] => {
    const value = figureAt(place, n);
    const spread = place.spread[n];
    return [place.name, isFigure(value) ? words.level(levelOf(value, report)) : withheld, value, marginCell(place, n, view), spread?.quartiles?.[1] ?? notPublished, spread?.districts ?? 0, tookPart(place, view), peopleCell(place, view)];
  });
  return tableOf('compare', title, [say('place'), words.t('level'), words.t('score'), say('margin'), say('medianColumn'), say('districtsShown'), say('tookPart'), say('people')], rows);
}

/** Every column of every part. */
function allTable(parts: readonly PublishedRegion[], view: DashboardView) {
  const { catalogue, words, say } = view;
  const rows = orderedColumns(view).map((column): readonly TableCell[] => [words.name(column.id), ...parts.map((place) => figureAt(place, catalogue.at(column)))]);
  return tableOf('compare-all', say('compareAll'), [say('column'), ...parts.map(({ name }) => name)], rows);
}
