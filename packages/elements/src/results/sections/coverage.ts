import { html, nothing, type TemplateResult } from 'lit';
import { issueText, remarkText } from '@readiness-kit/core/text';
import { coverageTotals, type CoverageTotals } from '../coverage-totals.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { dataTable } from './data-table.ts';

/** More of them are in the result file. */
const issuesShown = 10;

/** How complete the answers are, whose are missing, and what to keep in mind when reading the result. */
export function coverageSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const { t } = words;
  const totals = coverageTotals(Object.values(result.indicators).flatMap((x) => x.counts ?? []));
  const missing = result.voice === 'many-groups' ? [...new Set(Object.values(result.constructs).flatMap((c) => c.missingGroups))] : null;
  return html`<section class="coverage" part="coverage">
    ${heading(headingLevel + 1, t('coverage'))}
    <p class="intro">${t('coverageIntro')}</p>
    ${tiles(totals, missing?.length, view)}
    ${missing && missing.length > 0 ? html`<p><b>${t('missingGroups')}:</b> ${words.names(missing)}</p>` : nothing}
    <details>
      <summary>${t('coverageTable')}</summary>
      ${coverageTable(view)}
    </details>
    ${remarks(view)} ${issues(view)}
  </section>`;
}

function tiles({ answered, eligible, coverage, dontKnowRate }: CoverageTotals, missing: number | undefined, { words }: ResultView): TemplateResult {
  const { t, number, percent } = words;
  const share = (x: number | null): string => (x === null ? '–' : percent(x));
  return html`<ul class="tiles">
    <li><b>${share(coverage)}</b> ${t('coverageShare')} <small>${t('coverageOf', { answered: number(answered), n: number(eligible), count: eligible })}</small></li>
    <li><b>${share(dontKnowRate)}</b> ${t('dontKnowShare')}</li>
    ${missing === undefined ? nothing : html`<li><b>${number(missing)}</b> ${t('missingGroupsCount', { count: missing })}</li>`}
  </ul>`;
}

function coverageTable({ result, words }: ResultView): TemplateResult {
  const { t, percent } = words;
  const groups = result.voice === 'many-groups';
  const rows = Object.entries(result.constructs).map(([id, c]) => [
    words.name(id),
    c.coverage === null ? '–' : percent(c.coverage),
    ...(groups ? [c.missingGroups.length === 0 ? t('none') : words.names(c.missingGroups)] : []),
  ]);
  return dataTable(t('coverageTable'), [t('construct'), t('coverageShare'), ...(groups ? [t('missingGroups')] : [])], rows, words, [1]);
}

/** Flags of the whole result, and of its constructs unless every group is there. */
function remarks({ result, words, headingLevel }: ResultView): TemplateResult | typeof nothing {
  const own = result.remarks.map((remark) => html`<li>${remarkText(remark, words)}</li>`);
  const figures = [...Object.entries(result.constructs), ...Object.entries(result.composites)];
  const parts = figures.flatMap(([id, { remarks: list }]) => list.filter((r) => r.code !== 'missing-groups').map((remark) => html`<li><b>${words.name(id)}</b>: ${remarkText(remark, words)}</li>`));
  if (own.length + parts.length === 0) return nothing;
  return html`<div class="remarks">${heading(headingLevel + 2, words.t('remarks'))}<ul>${own}${parts}</ul></div>`;
}

function issues({ result, words }: ResultView): TemplateResult | typeof nothing {
  const { t, number } = words;
  const { length } = result.issues;
  if (length === 0) return nothing;
  const more = length - issuesShown;
  return html`<details class="issues">
    <summary>${t('issues', { count: length, n: number(length) })}</summary>
    <ul>${result.issues.slice(0, issuesShown).map((issue) => html`<li>${issueText(issue, words)} <code>${issue.path.join(' › ')}</code></li>`)}</ul>
    ${more > 0 ? html`<p>${t('moreIssues', { count: more, n: number(more) })}</p>` : nothing}
  </details>`;
}
