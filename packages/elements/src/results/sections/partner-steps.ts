import { html, type TemplateResult } from 'lit';
import type { Priority } from '@readiness-kit/core';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { stepsSection } from './decisions.ts';
import { noPriorities } from './priorities.ts';

/** Roles of people outside the district, as the district instrument calls them. */
const partnerRoles: ReadonlySet<string> = new Set(['employers', 'community-groups', 'colleges', 'local-government']);

/** Steps shown; partners cannot join in with more at once. */
const most = 3;

/** The highest ranked steps that partners lead or take part in. */
export function partnerStepsSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const steps = result.priorities.filter(needsPartners).slice(0, most);
  if (steps.length > 0) return stepsSection(view, 'partnerSteps', words.t('partnerStepsIntro'), steps);
  return html`<section class="decisions" part="priorities">${heading(headingLevel + 1, words.t('partnerSteps'))}${noPriorities(view) ?? html`<p>${words.t('partnerStepsNone')}</p>`}</section>`;
}

const needsPartners = ({ actions }: Priority): boolean => actions.some(({ lead, involve = [] }) => [lead, ...involve].some((role) => partnerRoles.has(role)));
