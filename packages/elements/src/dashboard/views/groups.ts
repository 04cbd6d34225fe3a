import { html, type TemplateResult } from 'lit';
import { placeControl } from '../controls.ts';
import { placeOf, type DashboardView } from '../dashboard-view.ts';
import { partHead, subHead } from '../part-heading.ts';
import { tableOf, type ReportTable } from '../report-table.ts';
import { twin } from '../twin.ts';
import { groupMarks } from './group-marks.ts';

/** How the stakeholder groups see it, and where they are furthest apart. */
export function groupsView(view: DashboardView): TemplateResult {
  const { say } = view;
  const place = placeOf(view);
  return html`${partHead(view, say('groupsTitle', { place: place.name }), say('groupsIntro'))} ${placeControl(view)}
    ${groupMarks('groups', say('groupTable'), place, view)}
    ${subHead(view, say('gaps'))} ${gaps(view)}`;
}

function gaps(view: DashboardView): TemplateResult {
  const { words, say } = view;
  const list = placeOf(view).gaps;
  if (list.length === 0) return html`<p>${say('noGaps')}</p>`;
  const line = ({ construct, highest, lowest, points }: (typeof list)[number]): string => say('gapLine', { construct: words.name(construct), highest: words.name(highest), lowest: words.name(lowest), points: words.points(points) });
  return html`<ul class="gaps">${list.map((gap) => html`<li>${line(gap)}</li>`)}</ul>
    ${twin(gapTable(view), view)}`;
}

function gapTable(view: DashboardView): ReportTable {
  const { words, say } = view;
  const rows = placeOf(view).gaps.map(({ construct, highest, lowest, points }) => [words.name(construct), words.name(highest), words.name(lowest), points]);
  return tableOf('gaps', say('gaps'), [say('construct'), say('highest'), say('lowest'), say('points')], rows);
}
