import { html, svg, type TemplateResult } from 'lit';
import type { PublishedFigures } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { chartFigure } from '../../results/sections/chart.ts';
import type { ChartLine } from '../../results/sections/chart-model.ts';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { peopleCell, placeFacts, rateCell } from '../facts.ts';
import { shareTrack } from '../share-track.ts';
import { partHead } from '../part-heading.ts';
import { blankSign, notPublished, withheld } from '../published.ts';
import type { ReportTable, TableCell } from '../report-table.ts';
import { longTable, twin } from '../twin.ts';
import { peopleTable } from './people-table.ts';

/** Who answered, in steps and bands. */
export function responsesView(view: DashboardView): TemplateResult {
  const { report, words, say } = view;
  const place = placeOf(view);
  const title = say('responsesTitle', { place: place.name });
  const line = (id: string, name: string, figures: PublishedFigures | undefined): ChartLine => ({ id, name, value: valueOf(figures, view), height: 24, track: shareTrack(figures?.rate ?? null, 24, view.mirrored) });
  const chart = {
    id: 'responses', title, label: say('responsesLabel', { n: words.number(report.groups.length) }), scale: null,
    groups: [{ name: '', lines: [line('all', say('allGroups'), place), ...report.groups.map((group) => line(group, words.name(group), own(place.groups, group)))] }],
    key: [{ sign: svg`<rect class="share" x="-12" y="-6" width="24" height="12" />`, text: say('rate') }],
  };
  return html`${partHead(view, title, say('responsesIntro'))} ${placeControl(view)} ${placeFacts(place, view)}
    ${chartFigure(chart, twin(peopleTable('responses', title, place, view), view), { words })}
    ${longTable(byDistrict(view), say('showResponses'), view)}`;
}

function valueOf(figures: PublishedFigures | undefined, view: DashboardView): string {
  const cell = figures ? rateCell(figures, view) : notPublished;
  return typeof cell === 'string' ? cell : `${blankSign[cell.blank]} ${view.say(cell.blank)}`;
}

function byDistrict(view: DashboardView): ReportTable {
  const { report, catalogue, words, say } = view;
  const place = placeOf(view);
  const districts = catalogue.districtsOf(place);
  return {
    id: 'responses-districts', caption: `${say('responsesByDistrict')}: ${place.name}`,
    head: [say('district'), say('people'), say('rate'), ...report.groups.map((group) => `${words.name(group)}: ${say('people')}`), ...report.groups.map((group) => `${words.name(group)}: ${say('rate')}`)],
    length: districts.length,
    row: (n): readonly TableCell[] => {
      const district = districts[n];
      if (!district) return [];
      const groups = report.groups.map((group) => own(district.groups, group));
      return [district.name, peopleCell(district, view), rateCell(district, view), ...groups.map((figures) => (figures ? peopleCell(figures, view) : withheld)), ...groups.map((figures) => (figures ? rateCell(figures, view) : notPublished))];
    },
  };
}
