import { html, nothing, type TemplateResult } from 'lit';
import type { ConstructScore, StatementCode } from '@readiness-kit/core';
import { statementText } from '@readiness-kit/core/text';
import { figureOf, levelAndScore } from '../figure-words.ts';
import { heading } from '../heading.ts';
import { own } from '../../own.ts';
import type { ResultView } from '../result-view.ts';
import { answersTable, compensabilityList, groupsTable, partsTable, testsTable } from './figure-tables.ts';

/** Why each level is what it is, and what is missing for the next: the overall index first. */
export function explanationSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const ids = [...(result.overall === null ? [] : [result.overall]), ...Object.keys(result.constructs)];
  return html`<section class="explanations" part="explanations">
    ${heading(headingLevel + 1, words.t('whyLevel'))}
    <p class="intro">${words.t('whyLevelIntro')}</p>
    <div class="list">${ids.map((id) => explanation(id, view, true))}</div>
  </section>`;
}

/** What is missing, in the order in which it says most at a glance. */
const missingFirst: readonly StatementCode[] = ['insufficient', 'next-needs-score', 'capped-by', 'next-needs-core', 'next-needs-breadth'];

/** The statements of one figure, opened on paper where they are `printed`; its tables wait inside. */
export function explanation(id: string, view: ResultView, printed = false): TemplateResult | typeof nothing {
  const { result, words } = view;
  const figure = figureOf(result, id);
  if (!figure) return nothing;
  const statements = own(result.explanations, id)?.statements ?? [];
  const missing = missingFirst.map((code) => statements.find((statement) => statement.code === code)).find((statement) => statement !== undefined);
  return html`<details class="explanation" ?data-print=${printed}>
    <summary>
      ${words.name(id)} <span class="stands">${figure.status === 'scored' ? levelAndScore(figure, words) : words.t('notYet')}</span>
      ${missing ? html`<span class="first-missing">${statementText(missing, words)}</span>` : nothing}
    </summary>
    <ul class="statements">${statements.map((statement) => html`<li>${statementText(statement, words)}</li>`)}</ul>
    <details class="numbers">
      <summary>${words.t('numbersOf', { name: words.name(id) })}</summary>
      ${figure.status === 'scored' ? testsTable(figure, view) : nothing} ${partsTable(figure, view)}
      ${isConstruct(figure) ? html`${answersTable(id, figure, view)} ${groupsTable(figure, view)}` : compensabilityList(figure, view)}
    </details>
  </details>`;
}

const isConstruct = (figure: object): figure is ConstructScore => 'groups' in figure;
