import { html, nothing, type TemplateResult } from 'lit';
import type { Priority } from '@readiness-kit/core';
import { own } from '../../own.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { actionText, guideSpan, leverText, roleNames } from './action.ts';
import { movement, noPriorities } from './priorities.ts';

/** The first steps as decisions of a board: what, who can decide it, who leads, what to ask for and by when. */
export function decisionsSection(view: ResultView): TemplateResult {
  return stepsSection(view, 'decisions', view.words.t('decisionsIntro'), view.result.priorities.slice(0, 3));
}

/** Steps in short, each with who decides, who leads, and what shows that it worked. */
export function stepsSection(view: ResultView, title: 'decisions' | 'partnerSteps', intro: string, priorities: readonly Priority[]): TemplateResult {
  const { words, headingLevel } = view;
  return html`<section class="decisions" part="priorities">
    ${heading(headingLevel + 1, words.t(title))}
    ${noPriorities(view) ?? html`<p class="intro">${intro}</p>`}
    <ol class="steps">${priorities.map((priority) => step(priority, view))}</ol>
  </section>`;
}

function step(priority: Priority, view: ResultView): TemplateResult {
  const { words, headingLevel } = view;
  const { t } = words;
  return html`<li class="step" part="priority">
    ${heading(headingLevel + 2, words.name(priority.construct))} ${movement(priority, view)}
    ${priority.actions.length === 0 ? html`<p>${t('noAction')}</p>` : priority.actions.map((action) => inShort(action, view))}
    <p class="chance">${t('chance', { share: words.percent(priority.honesty.topThree) })}</p>
  </li>`;
}

function inShort(action: Priority['actions'][number], { words }: ResultView): TemplateResult {
  const { t } = words;
  const { involve = [] } = action;
  const text = own(words.vocabulary.guide?.actions, action.id);
  const entry = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const said = (name: string, value: string | undefined): unknown => (value ? entry(name, guideSpan(value, words)) : nothing);
  return html`<p class="what">${guideSpan(actionText(action, words), words)}</p>
    <dl class="entries">
      ${entry(t('lever'), leverText(action.lever, t))} ${entry(t('lead'), roleNames([action.lead], words))} ${involve.length > 0 ? entry(t('involve'), roleNames(involve, words)) : nothing}
      ${said(t('within', { count: 90 }), text?.within?.[90])} ${said(t('evidence'), text?.evidence)} ${entry(t('effort'), t('effortShort', { effort: words.number(action.effort) }))}
    </dl>`;
}
