import { html, nothing, type TemplateResult } from 'lit';
import type { Priority } from '@readiness-kit/core';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { actionDetails } from './action.ts';
import { factorList } from './factors.ts';
import { priorityTable } from './priority-table.ts';

/** What to do first: three cards with every factor of their rank, and the whole list as a table. */
export function prioritiesSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const first = result.priorities.slice(0, 3);
  return html`<section class="todo" part="priorities">
    ${heading(headingLevel + 1, words.t('todo'))}
    ${noPriorities(view) ?? html`<p class="intro">${words.t('todoIntro')} ${equals(view)}</p>`}
    <ol class="cards">${first.map((priority) => card(priority, view))}</ol>
    ${result.priorities.length > 0 ? priorityTable(view) : nothing}
  </section>`;
}

function card(priority: Priority, view: ResultView): TemplateResult {
  const { words, headingLevel } = view;
  const { t } = words;
  return html`<li class="card" part="priority">
    <div class="card-top">
      <span class="rank" aria-hidden="true">${words.number(priority.rank)}</span>
      <div>${heading(headingLevel + 2, words.name(priority.construct))} ${movement(priority, view)}</div>
    </div>
    ${priority.unit === 'indicator' ? html`<p class="sign-text">${words.statement(priority.id)}</p>` : nothing} ${flags(priority, view)}
    ${priority.actions.length === 0 ? html`<p>${t('noAction')}</p>` : priority.actions.map((action) => actionDetails(action, view))}
    <p class="chance">${t('chance', { share: words.percent(priority.honesty.topThree) })}</p>
    <details class="factors">
      <summary>${t('factors')}</summary>
      ${factorList(priority, view)}
    </details>
  </li>`;
}

/** From which level to which. */
export function movement({ level, actions }: Priority, { words }: ResultView): TemplateResult {
  const to = actions[0]?.to ?? level + 1;
  return html`<p class="move">${words.t('fromTo', { from: words.level(level), to: words.level(to) })}</p>`;
}

function flags({ blockedBy, limits }: Priority, { words }: ResultView): TemplateResult | typeof nothing {
  if (blockedBy.length + limits.length === 0) return nothing;
  return html`<ul class="flags">
    ${blockedBy.length > 0 ? html`<li class="waits">${words.t('waits', { names: words.names(blockedBy) })}</li>` : nothing}
    ${limits.length > 0 ? html`<li>${words.t('frees', { names: words.names(limits) })}</li>` : nothing}
  </ul>`;
}

/** What the order of the three does not say: that others, or all three, are as good by these answers. */
function equals({ result: { priorities }, words }: ResultView): string {
  const [first, , third, ...rest] = priorities;
  const others = rest.filter((p) => p.tier === third?.tier).map((p) => p.construct);
  if (others.length > 0) return words.t('asStrong', { names: words.names(others) });
  return third && third.tier === first?.tier ? words.t('sameTier') : '';
}

/** Why there is nothing to do first; `undefined` where there is something. */
export function noPriorities(view: ResultView): TemplateResult | undefined {
  return view.result.priorities.length > 0 ? undefined : html`<p>${view.words.t(isNothingScored(view) ? 'nothingRanked' : 'nothingToDo')}</p>`;
}

export const isNothingScored = ({ result }: ResultView): boolean => Object.values(result.constructs).every((c) => c.status === 'insufficient');
