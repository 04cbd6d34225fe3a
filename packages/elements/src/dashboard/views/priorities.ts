import { html, svg, type TemplateResult } from 'lit';
import type { SharedPriority } from '@readiness-kit/core';
import { chartFigure } from '../../results/sections/chart.ts';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { partHead, subHead } from '../part-heading.ts';
import { levers, policyGrid, type PolicyCell } from '../policy-grid.ts';
import { tableOf, type ReportTable } from '../report-table.ts';
import { shareTrack } from '../share-track.ts';
import { en, type DashboardKey } from '../strings/en.ts';
import { twin } from '../twin.ts';

/** Steps that many districts share, and which of them wait for state or federal policy. */
export function prioritiesView(view: DashboardView): TemplateResult {
  const { report, words, say } = view;
  const place = placeOf(view);
  const head = partHead(view, say('prioritiesTitle', { place: place.name }), say('prioritiesIntro', { first: words.number(report.firstPriorities), of: words.number(place.prioritiesOf) }));
  if (place.priorities.length === 0) return html`${head} ${placeControl(view)} <p>${say('noPriorities')}</p>`;
  return html`${head} ${placeControl(view)} ${chart(view)}
    ${subHead(view, say('waitsTitle'))} <p class="intro">${say('waitsIntro')}</p> ${twin(policyTable(view), view)}`;
}

function chart(view: DashboardView): TemplateResult {
  const { words, say, mirrored } = view;
  const { priorities, prioritiesOf, name } = placeOf(view);
  const share = (districts: number): number => (prioritiesOf === 0 ? 0 : (100 * districts) / prioritiesOf);
  const lines = priorities.map(({ indicator, districts }) => ({ id: indicator, name: words.statement(indicator), value: counted(districts, view), height: 24, track: shareTrack(share(districts), 24, mirrored) }));
  return html`<div class="wide-names">${chartFigure(
    { id: 'priorities', title: say('prioritiesTitle', { place: name }), label: say('prioritiesLabel', { n: words.number(lines.length) }), scale: null, groups: [{ name: '', lines }], key: [{ sign: svg`<rect class="share" x="-12" y="-6" width="24" height="12" />`, text: say('inDistricts') }] },
    twin(priorityTable(view), view), { words },
  )}</div>`;
}

const counted = (districts: number, view: DashboardView): string => view.say('someOf', { n: view.words.number(districts), all: view.words.number(placeOf(view).prioritiesOf) });

function priorityTable(view: DashboardView): ReportTable {
  const { words, say } = view;
  const rows = placeOf(view).priorities.map(({ indicator, construct, lever, policyArea, districts }: SharedPriority) => [words.statement(indicator), words.name(construct), counted(districts, view), say(`lever-${lever}`), areaName(policyArea, view)]);
  return tableOf('priorities', say('prioritiesTitle', { place: placeOf(view).name }), [say('priority'), say('construct'), say('inDistricts'), say('lever'), say('area')], rows);
}

/** Areas of policy by who decides: what a state could change for many at once. */
function policyTable(view: DashboardView): ReportTable {
  const { say } = view;
  const cell = ({ priorities, districts }: PolicyCell): string => (priorities === 0 ? say('waitsNone') : say('waitsMost', { priorities: say('waitsCell', { count: priorities }), count: districts }));
  const rows = policyGrid(placeOf(view).priorities).map(({ area, cells }) => [areaName(area, view), ...cells.map(cell)]);
  return tableOf('policy', say('waitsTitle'), [say('area'), ...levers.map((lever) => say(`lever-${lever}`))], rows);
}

/** An area by its name; one that no language has a name for, by its id. */
function areaName(area: string | null, { say }: DashboardView): string {
  if (area === null) return say('noArea');
  return Object.hasOwn(en, `area-${area}`) ? say(`area-${area}` as DashboardKey) : area;
}
