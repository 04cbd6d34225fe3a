import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReportColumn } from '@readiness-kit/core';
import { chartFigure } from '../../results/sections/chart.ts';
import { changeGeometry, type ChangeGeometry } from '../change-geometry.ts';
import { columnsByKind, orderedColumns } from '../columns-by-kind.ts';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { emptyTrack, figureHeight, keys } from '../marks.ts';
import { partHead } from '../part-heading.ts';
import { blankSign, figureAt } from '../published.ts';
import { tableOf, type ReportTable, type TableCell } from '../report-table.ts';
import { twin } from '../twin.ts';
import { changeAt, changeCells, type Verdict } from './change-words.ts';

/** What has changed since the wave before, and what cannot be told from chance. */
export function changeView(view: DashboardView): TemplateResult {
  const { say, report } = view;
  const place = placeOf(view);
  const wave = report.previousWave ?? '';
  const head = partHead(view, say('changeTitle', { wave, place: place.name }), say('changeIntro'));
  return html`${head} ${placeControl(view)} ${place.change ? chart(wave, view) : html`<p>${say('changeNone')}</p>`}`;
}

function chart(wave: string, view: DashboardView): TemplateResult {
  const { report, catalogue, words, say, mirrored } = view;
  const place = placeOf(view);
  const geometry = changeGeometry(place.change?.values.flatMap((points) => points ?? []) ?? [], mirrored);
  const line = (column: ReportColumn) => {
    const change = changeAt(place.change, catalogue.at(column));
    const value = change ? `${words.signed(change.points)}\u00A0·\u00A0${say(`verdict-${change.verdict}`)}` : `${blankSign.withheld} ${say('withheld')}`;
    return { id: column.id, name: words.name(column.id), value, height: figureHeight, track: change ? track(change, geometry) : emptyTrack(figureHeight) };
  };
  const withheldSome = place.change?.values.includes(null) ?? false;
  return chartFigure(
    {
      id: 'change', title: say('changeTitle', { wave, place: place.name }), label: say('changeLabel', { n: words.number(report.columns.length), wave }), scale: null,
      groups: [{ name: '', lines: [{ id: 'ends', name: '', value: '', height: 22, track: ends(geometry, view) }] }, ...columnsByKind(view).map(({ name, columns }) => ({ name, lines: columns.map(line) }))],
      key: [{ sign: svg`<circle class="mark" r="6" />`, text: say('keyDetectable') }, { sign: svg`<circle class="mark held-mark" r="5.5" />`, text: say('keyChance') }, ...(withheldSome ? [keys.withheld(view)] : [])],
    },
    html`${twin(changeTable(wave, view), view)} <p class="note">${say('changeDistrictsNote')}</p>`,
    { words },
  );
}

/** What the scale begins and ends with. */
const ends = ({ reach, at }: ChangeGeometry, { words }: DashboardView): SVGTemplateResult => svg`<svg class="axis" width="100%" height="22">${[-reach, 0, reach].map((points) => svg`<text x="${at(points)}%" y="15" text-anchor="middle">${words.signed(points)}</text>`)}</svg>`;

/** A line from nothing to the change; filled where it is more than chance. */
function track({ points, verdict }: { readonly points: number; readonly verdict: Verdict }, { zero, at }: ChangeGeometry): SVGTemplateResult {
  const y = figureHeight / 2;
  const sure = verdict === 'rose' || verdict === 'fell';
  return svg`<line class="zero" x1="${zero}%" x2="${zero}%" y1="0" y2=${figureHeight} />
    ${points === 0 ? nothing : svg`<line class="whisker" x1="${zero}%" x2="${at(points)}%" y1=${y} y2=${y} />`}
    <circle class="mark ${sure ? '' : 'held-mark'}" cx="${at(points)}%" cy=${y} r=${sure ? 6 : 5.5} />`;
}

function changeTable(wave: string, view: DashboardView): ReportTable {
  const { catalogue, words, say } = view;
  const place = placeOf(view);
  const districts = catalogue.districtsOf(place);
  const rows = orderedColumns(view).map((column): readonly TableCell[] => {
    const n = catalogue.at(column);
    const verdicts = districts.map(({ change }) => changeAt(change, n)?.verdict);
    const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
    return [words.name(column.id), figureAt(place, n), ...changeCells(place.change, n, view), count('rose'), count('same'), count('fell')];
  });
  return tableOf('change', say('changeTitle', { wave, place: place.name }), [say('column'), say('now'), say('change'), say('verdict'), say('roseIn'), say('sameIn'), say('fellIn')], rows);
}
