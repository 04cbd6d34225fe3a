import { html, nothing, type TemplateResult } from 'lit';
import type { ConstructScore, StatementCode } from '@readiness-kit/core';
import { statementText } from '@readiness-kit/core/text';
import { figureOf, levelAndScore } from '../figure-words.ts';
import { heading } from '../heading.ts';
import { own } from '../../own.ts';
import type { ResultView } from '../result-view.ts';
import { answersTable, compensabilityList, groupsTable, indicatorsOf, partsTable, testsTable } from './figure-tables.ts';

/** Why each level is what it is, and what is missing for the next: a tree from the overall index down to the indicators. */
export function explanationSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const branches = constructsOf(view).map((id) => explanation(id, view, true));
  return html`<section class="explanations" part="explanations">
    ${heading(headingLevel + 1, words.t('whyLevel'))}
    <p class="intro">${words.t('whyLevelIntro')}</p>
    <div class="list">${result.overall === null ? branches : explanation(result.overall, view, true, branches)}</div>
  </section>`;
}

/** What holds the overall level first, then as the instrument has them. */
function constructsOf({ result }: ResultView): readonly string[] {
  const overall = figureOf(result, result.overall ?? '');
  const first = overall?.status === 'scored' ? overall.failed.flatMap((test) => (test.test === 'cap' ? test.weakest : [])) : [];
  const ids = Object.keys(result.constructs);
  return [...ids.filter((id) => first.includes(id)), ...ids.filter((id) => !first.includes(id))];
}

/** What is missing, in the order in which it says most at a glance. */
const missingFirst: readonly StatementCode[] = ['insufficient', 'next-needs-score', 'capped-by', 'next-needs-core', 'next-needs-breadth'];

/**
 * The statements of one figure, opened on paper where they are `printed`; its tables wait inside.
 *
 * @param branches what it is made of, where that has explanations of its own: then it is open
 */
export function explanation(id: string, view: ResultView, printed = false, branches: readonly unknown[] = []): TemplateResult | typeof nothing {
  const { result, words } = view;
  const figure = figureOf(result, id);
  if (!figure) return nothing;
  const statements = own(result.explanations, id)?.statements ?? [];
  const missing = missingFirst.map((code) => statements.find((statement) => statement.code === code)).find((statement) => statement !== undefined);
  return html`<details class="explanation" ?data-print=${printed} ?open=${branches.length > 0}>
    <summary>
      ${words.name(id)} <span class="stands">${figure.status === 'scored' ? levelAndScore(figure, words) : words.t('notYet')}</span>
      ${missing ? html`<span class="first-missing">${statementText(missing, words)}</span>` : nothing}
    </summary>
    <ul class="statements">${statements.map((statement) => html`<li>${statementText(statement, words)}</li>`)}</ul>
    ${isConstruct(figure) ? leaves(id, figure, view) : nothing}
    <details class="numbers">
      <summary>${words.t('numbersOf', { name: words.name(id) })}</summary>
      ${figure.status === 'scored' ? testsTable(figure, view) : nothing} ${partsTable(figure, view)}
      ${isConstruct(figure) ? html`${answersTable(id, figure, view)} ${groupsTable(figure, view)}` : compensabilityList(figure, view)}
    </details>
    ${branches.length > 0 ? html`<div class="branches">${branches}</div>` : nothing}
  </details>`;
}

/** A construct's indicators with their levels, without their own scores: they count in it group by group, so other points stand in its parts. Those that the next level fails on first. */
function leaves(construct: string, score: ConstructScore, view: ResultView): TemplateResult | typeof nothing {
  const { result, words } = view;
  const failing = score.status === 'scored' ? score.failed.flatMap((test) => (test.test === 'core' ? test.failing : [])) : [];
  const ids = indicatorsOf(construct, score, view);
  if (ids.length < 2) return nothing;
  const leaf = (id: string): TemplateResult => {
    const figure = own(result.indicators, id);
    return html`<li>${words.statement(id)} <span class="stands">${figure?.status === 'scored' ? words.level(figure.level) : words.t('notYet')}</span>${failing.includes(id) ? html` <b>${words.t('holdsNext')}</b>` : nothing}</li>`;
  };
  return html`<ul class="statements leaves">${[...ids.filter((id) => failing.includes(id)), ...ids.filter((id) => !failing.includes(id))].map(leaf)}</ul>`;
}

const isConstruct = (figure: object): figure is ConstructScore => 'groups' in figure;
