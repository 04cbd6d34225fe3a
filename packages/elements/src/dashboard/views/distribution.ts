import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReportColumn, Spread } from '@readiness-kit/core';
import { distributionGeometry } from '../../results/distribution-geometry.ts';
import { chartFigure } from '../../results/sections/chart.ts';
import type { KeyEntry } from '../../results/sections/chart-model.ts';
import { depth, isDeep } from '../../results/sections/distribution.ts';
import { levelKey } from '../../results/sections/scale-chart.ts';
import { columnsByKind, orderedColumns } from '../columns-by-kind.ts';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { districtTable } from '../district-table.ts';
import { dots, emptyTrack, groundOf, keys, levelScale, publishedAt, quartileMark, stripHeight } from '../marks.ts';
import { partHead, subHead } from '../part-heading.ts';
import { blankSign, notPublished, withheld } from '../published.ts';
import { tableOf, type ReportTable, type TableCell } from '../report-table.ts';
import { longTable, twin } from '../twin.ts';

const barHeight = 24;

/** Where the districts of a place stand: dots, quartiles and counts by level. No order of districts is shown. */
export function distributionView(view: DashboardView): TemplateResult {
  const { say } = view;
  return html`${partHead(view, say('distributionOf', { place: placeOf(view).name }), say('distributionIntro'))} ${placeControl(view)}
    ${strips(view)} ${subHead(view, say('byLevel'))} ${bars(view)}
    ${longTable(districtTable(view), say('showEveryDistrict'), view)}`;
}

const spreadAt = (column: ReportColumn, view: DashboardView): Spread => placeOf(view).spread[view.catalogue.at(column)] as Spread;

function strips(view: DashboardView): TemplateResult {
  const { report, catalogue, words, say, mirrored } = view;
  const place = placeOf(view);
  const districts = catalogue.districtsOf(place);
  const track = (column: ReportColumn): SVGTemplateResult => svg`${groundOf(view, stripHeight)} ${dots(publishedAt(districts, catalogue.at(column)), mirrored)} ${quartileMark(spreadAt(column, view), mirrored)}`;
  const value = (column: ReportColumn): string => {
    const { quartiles } = spreadAt(column, view);
    return quartiles ? say('median', { points: words.points(quartiles[1]) }) : `${blankSign.notPublished} ${say('notPublished')}`;
  };
  const line = (column: ReportColumn) => ({ id: column.id, name: words.name(column.id), value: value(column), height: stripHeight, track: track(column) });
  return chartFigure(
    {
      id: 'strips', title: say('distributionOf', { place: place.name }),
      label: say('distributionLabel', { place: place.name, n: words.number(report.columns.length) }),
      scale: levelScale(view),
      groups: columnsByKind(view).map(({ name, columns }) => ({ name, lines: columns.map(line) })),
      key: [keys.dot(say('dot')), keys.half(view), keys.cut(view)],
    },
    twin(spreadTable(view), view), { words }, levelKey({ result: report, words }),
  );
}

function spreadTable(view: DashboardView): ReportTable {
  const { words, say } = view;
  const place = placeOf(view);
  const rows = orderedColumns(view).map((column): readonly TableCell[] => {
    const { districts, quartiles } = spreadAt(column, view);
    return [words.name(column.id), districts, ...(quartiles ?? [notPublished, notPublished, notPublished])];
  });
  return tableOf('quartiles', say('distributionOf', { place: place.name }), [say('column'), say('districtsShown'), say('lowerQuartile'), say('medianColumn'), say('upperQuartile')], rows);
}

/** Districts at each level as parts of one bar, and those without a figure as an outline. */
function bars(view: DashboardView): TemplateResult {
  const { report, words, say, mirrored } = view;
  const place = placeOf(view);
  const track = (column: ReportColumn): SVGTemplateResult => {
    const { levels } = spreadAt(column, view);
    const parts = distributionGeometry({ levels, dontKnow: 0, notApplicable: 0, declined: 0, missing: without(spreadAt(column, view), view) }, mirrored);
    return parts.length === 0 ? emptyTrack(barHeight) : svg`${parts.map(({ what, x, width, count }) => svg`${stretch(what, report.levels, x, width)}${typeof what === 'number' && width > 9 ? svg`<text class="part-name ${isDeep(what, report.levels) ? 'on-deep' : ''}" x="${x + width / 2}%" y="17" text-anchor="middle">${words.number(count)}</text>` : ''}`)}`;
  };
  const sign = (what: number | 'missing'): SVGTemplateResult => svg`<svg x="-12" y="-12" width="24" height="24">${stretch(what, report.levels, 0, 100)}</svg>`;
  const key: readonly KeyEntry[] = [...Array.from({ length: report.levels }, (_, l) => ({ sign: sign(l + 1), text: `${words.number(l + 1)} ${words.level(l + 1)}` })), { sign: sign('missing'), text: say('districtsWithout') }];
  const line = (column: ReportColumn) => ({ id: `levels-${column.id}`, name: words.name(column.id), value: say('districtCount', { count: spreadAt(column, view).districts }), height: barHeight, track: track(column) });
  return chartFigure(
    {
      id: 'levels', title: say('byLevel'), label: say('byLevelLabel', { place: place.name, n: words.number(report.columns.length) }), scale: null,
      groups: columnsByKind(view).map(({ name, columns }) => ({ name, lines: columns.map(line) })), key,
    },
    twin(levelTable(view), view), { words },
  );
}

/** Districts that took part and have no published figure. */
const without = ({ districts }: Spread, view: DashboardView): number => Math.max(0, placeOf(view).districts - districts);

function stretch(what: number | string, levels: number, x: number, width: number): SVGTemplateResult {
  if (typeof what === 'number') return svg`<rect class="part" x="${x}%" y="2" width="${width}%" height=${barHeight - 4} fill-opacity=${depth(what, levels)} />`;
  return svg`<rect class="part-none missing" x="${x}%" y="3" width="${width}%" height=${barHeight - 6} />`;
}

function levelTable(view: DashboardView): ReportTable {
  const { report, words, say } = view;
  const rows = orderedColumns(view).map((column): readonly TableCell[] => {
    const spread = spreadAt(column, view);
    return [words.name(column.id), ...(spread.districts === 0 ? spread.levels.map(() => withheld) : spread.levels), without(spread, view)];
  });
  return tableOf('levels', say('byLevel'), [say('column'), ...Array.from({ length: report.levels }, (_, l) => say('atLevel', { level: words.level(l + 1) })), say('districtsWithout')], rows);
}
