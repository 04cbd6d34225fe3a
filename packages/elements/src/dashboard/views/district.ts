import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PublishedDistrict, ReportColumn } from '@readiness-kit/core';
import { chartFigure } from '../../results/sections/chart.ts';
import { levelKey } from '../../results/sections/scale-chart.ts';
import { breakdowns } from '../catalogue.ts';
import { columnsByKind, orderedColumns } from '../columns-by-kind.ts';
import type { DashboardView } from '../dashboard-view.ts';
import { districtControls, peersOf, type Peers } from '../district-controls.ts';
import { facts, marginCell, peopleFacts } from '../facts.ts';
import { dots, emptyTrack, figureWords, groundOf, keys, levelScale, ownMark, ownSign, publishedAt, stripHeight } from '../marks.ts';
import { partHead, subHead } from '../part-heading.ts';
import { figureAt, isFigure, levelOf, notPublished, withheld } from '../published.ts';
import { leastPeers, shareBeside } from '../share-beside.ts';
import { tableOf, type ReportTable, type TableCell } from '../report-table.ts';
import { twin } from '../twin.ts';
import { changeCells } from './change-words.ts';
import { groupMarks } from './group-marks.ts';
import { peopleTable } from './people-table.ts';

/** One district, with its peers as dots without names. No rank is made. */
export function districtView(view: DashboardView): TemplateResult {
  const { catalogue, say, choice } = view;
  const district = catalogue.districts.get(choice.district);
  return html`${partHead(view, say('districtTitle'), say('districtIntro'))} ${districtControls(district, view)}
    ${district ? figures(district, view) : html`<p>${say('noDistrict')}</p>`}`;
}

function figures(district: PublishedDistrict, view: DashboardView): TemplateResult {
  const { catalogue, say } = view;
  const peers = peersOf(district, view);
  const places = breakdowns.flatMap((breakdown) => {
    const part = catalogue.places.get(district.in[breakdown] ?? '');
    return part ? [[say(breakdown), part.name] as const] : [];
  });
  return html`${subHead(view, say('figuresOf', { name: district.name }))} ${facts([...places, ...peopleFacts(district, view), [say('peers'), peers.name]])}
    ${chart(district, peers, view)}
    ${subHead(view, say('groupsOf', { name: district.name }))} ${groupMarks('district-groups', say('groupsOf', { name: district.name }), district, view)}
    ${twin(peopleTable('district-people', say('groupsOf', { name: district.name }), district, view), view)}`;
}

function chart(district: PublishedDistrict, peers: Peers, view: DashboardView): TemplateResult {
  const { report, catalogue, words, say, mirrored } = view;
  const title = say('figuresOf', { name: district.name });
  const track = (column: ReportColumn): SVGTemplateResult => {
    const n = catalogue.at(column);
    const value = figureAt(district, n);
    const around = publishedAt(peers.districts, n);
    if (!isFigure(value) && around.length === 0) return emptyTrack(stripHeight);
    return svg`${groundOf(view, stripHeight)} ${dots(around, mirrored, stripHeight)} ${isFigure(value) ? ownMark(value, stripHeight / 2, mirrored) : nothing}`;
  };
  const line = (column: ReportColumn) => ({ id: column.id, name: words.name(column.id), value: figureWords(figureAt(district, catalogue.at(column)), view), height: stripHeight, track: track(column) });
  return chartFigure(
    {
      id: 'district', title, label: say('districtLabel', { name: district.name, n: words.number(report.columns.length) }), scale: levelScale(view),
      groups: columnsByKind(view).map(({ name, columns }) => ({ name, lines: columns.map(line) })),
      key: [{ sign: ownSign, text: say('thisDistrict') }, keys.dot(say('peer')), keys.cut(view), ...(district.values.includes(null) ? [keys.withheld(view)] : [])],
    },
    html`${twin(districtFigures(district, peers, title, view), view)} <p class="note">${say('sharesNote', { n: words.number(leastPeers) })}</p>`,
    { words }, levelKey({ result: report, words }),
  );
}

function districtFigures(district: PublishedDistrict, peers: Peers, title: string, view: DashboardView): ReportTable {
  const { report, catalogue, words, say } = view;
  const rows = orderedColumns(view).map((column): readonly TableCell[] => {
    const n = catalogue.at(column);
    const value = figureAt(district, n);
    const around = publishedAt(peers.districts, n);
    const beside = isFigure(value) ? shareBeside(value, around) : null;
    const share = (of: number | undefined): TableCell => (of === undefined ? notPublished : words.percent(of / 100));
    return [words.name(column.id), isFigure(value) ? words.level(levelOf(value, report)) : withheld, value, marginCell(district, n, view), peers.place.spread[n]?.quartiles?.[1] ?? notPublished, share(beside?.lower), share(beside?.higher), ...(report.previousWave === null ? [] : changeCells(district.change, n, view))];
  });
  const change = report.previousWave === null ? [] : [say('change'), say('verdict')];
  return tableOf('district', title, [say('column'), words.t('level'), words.t('score'), say('margin'), say('peerMedian'), say('lower'), say('higher'), ...change], rows);
}
