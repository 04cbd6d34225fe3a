import { html, nothing, type TemplateResult } from 'lit';
import type { Participation, Scored } from '@readiness-kit/core';
import { remarkText } from '@readiness-kit/core/text';
import { figureOf, marginText } from '../figure-words.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';
import { overallScale } from './scale.ts';

/** The headline: overall level and score with its margin, whose voice it is, and who took part. */
export function summarySection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  return html`<section class="summary" part="summary">
    ${heading(headingLevel + 1, words.t('overall'), 'eyebrow')}
    ${overall(view)}
    <dl class="facts">
      <div>
        <dt>${words.t('voice')}</dt>
        <dd>${words.t(`voice-${result.voice}` as StringKey)}</dd>
      </div>
      <div>
        <dt>${words.t('tookPart')}</dt>
        <dd>${participantsList(view)}</dd>
      </div>
    </dl>
  </section>`;
}

export const participantsList = (view: ResultView): TemplateResult => html`<ul class="chips">${participants(view).map(([id, p]) => participant(id, p, view))}</ul>`;

/** Every group that was to be heard; of one group or one sheet, only whose it is. */
function participants({ result }: ResultView): readonly (readonly [string, Participation])[] {
  const all = Object.entries(result.participation);
  return result.voice === 'many-groups' ? all : all.filter(([, p]) => p.respondents > 0);
}

function overall(view: ResultView): TemplateResult {
  const { result, words } = view;
  if (result.overall === null) return html`<p>${words.t('overallNone')}</p>`;
  const figure = figureOf(result, result.overall);
  if (figure?.status === 'scored') return scoredOverall(figure, view);
  return html`<p class="headline">${words.t('overallInsufficient')}</p>
    ${figure ? html`<p>${remarkText(figure.reason, words)}</p>` : nothing}`;
}

function scoredOverall(figure: Scored, view: ResultView): TemplateResult {
  const { result, words } = view;
  const { t } = words;
  const meaning = words.vocabulary.texts?.levels?.[figure.level - 1]?.meaning;
  return html`<div class="headline-row">
      <div>
        <p class="headline">${words.level(figure.level)}</p>
        <p class="level-number">${t('levelOf', { level: words.number(figure.level), levels: words.number(result.levels) })}</p>
      </div>
      <p class="score">
        <span class="score-name">${t('score')}</span>
        <span class="score-value">${words.points(figure.value)}</span>
        <span class="score-of">/ ${words.number(100)}</span>
      </p>
    </div>
    ${meaning ? html`<p class="meaning">${meaning}</p>` : nothing}
    ${overallScale(figure, view)}
    <p class="margin">${marginText(figure, result, words)}</p>
    ${figure.level < figure.ungatedLevel ? html`<p class="held">${t('heldDown', { level: words.level(figure.ungatedLevel) })} ${whyHeld(view)}</p>` : nothing}`;
}

/** The first statement that says what holds the level. */
function whyHeld({ result, words }: ResultView): string {
  const figure = figureOf(result, result.overall ?? '');
  const cap = figure?.status === 'scored' ? figure.failed.find((test) => test.test === 'cap') : undefined;
  return cap ? words.t('heldBy', { names: words.names(cap.weakest), level: words.level(cap.weakestLevel) }) : '';
}

function participant(id: string, { respondents, roster, rate }: Participation, { words }: ResultView): TemplateResult {
  const n = words.number(respondents);
  const known = roster !== null && rate !== null;
  return html`<li class=${respondents === 0 ? 'absent' : ''}>
    ${words.name(id)} <b>${known ? words.t('peopleOf', { n, roster: words.number(roster), rate: words.percent(rate) }) : respondents === 0 ? words.t('nobody') : n}</b>
  </li>`;
}
