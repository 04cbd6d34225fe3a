import { html, type TemplateResult } from 'lit';
import { heading } from '../results/heading.ts';
import { viewNames, type DashboardView, type ViewName } from './dashboard-view.ts';
import { tabs } from './tabs.ts';
import { changeView } from './views/change.ts';
import { compareView } from './views/compare.ts';
import { distributionView } from './views/distribution.ts';
import { districtView } from './views/district.ts';
import { groupsView } from './views/groups.ts';
import { prioritiesView } from './views/priorities.ts';
import { profileView } from './views/profile.ts';
import { readingView } from './views/reading.ts';
import { responsesView } from './views/responses.ts';

const parts: Readonly<Record<ViewName, (view: DashboardView) => TemplateResult>> = {
  profile: profileView,
  distribution: distributionView,
  compare: compareView,
  district: districtView,
  groups: groupsView,
  priorities: prioritiesView,
  responses: responsesView,
  change: changeView,
  reading: readingView,
};

/** Title, tabs and the open part. */
export function dashboard(given: DashboardView): TemplateResult {
  const names = viewsOf(given);
  const view = names.includes(given.choice.view) ? given : { ...given, choice: { ...given.choice, view: names[0] as ViewName } };
  const { report, words, say, choice } = view;
  return html`<div class="report dashboard" part="dashboard">
    <div class="dashboard-head">
      ${heading(view.headingLevel, say('title', { name: report.state.name }), 'title')}
      <p>${say('waveLine', { wave: report.wave, threshold: words.number(report.threshold) })}</p>
    </div>
    ${tabs(names, view)}
    <section id="part" class="part-${choice.view}" part="view" role="tabpanel" aria-labelledby="tab-${choice.view}" tabindex="-1">${parts[choice.view](view)}</section>
  </div>`;
}

/** What a report has nothing for has no tab. */
function viewsOf({ report, catalogue }: DashboardView): readonly ViewName[] {
  const isEmpty: Partial<Readonly<Record<ViewName, boolean>>> = { change: report.previousWave === null, compare: catalogue.breakdowns.length === 0, district: report.districts.length === 0 };
  return viewNames.filter((name) => !isEmpty[name]);
}
