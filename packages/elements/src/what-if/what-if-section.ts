import { html, nothing, type TemplateResult } from 'lit';
import type { CompositeScore, ConstructScore } from '@readiness-kit/core';
import type { Cheapest } from '@readiness-kit/core/what-if';
import { statementText } from '@readiness-kit/core/text';
import { own } from '../own.ts';
import { figureOf, levelAndScore } from '../results/figure-words.ts';
import { heading } from '../results/heading.ts';
import type { ResultView } from '../results/result-view.ts';
import type { WhatIfModel } from './what-if-model.ts';
import { dataTable } from '../results/sections/data-table.ts';

/** What was searched for, and what was found. */
export interface Found {
  readonly id: string;
  readonly cheapest: Cheapest | 'searching';
}

/** State of the sliders, and what can be done. */
export interface WhatIfScene {
  readonly model: WhatIfModel | 'loading' | 'other';
  readonly raises: Readonly<Record<string, number>>;
  readonly construct: string;
  readonly found: Found | undefined;
  readonly canUndo: boolean;
  readonly raise: (id: string, to: number) => void;
  readonly choose: (construct: string) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly search: (id: string) => void;
}

/** Sliders of one construct's indicators, and beside them what would be. */
export function whatIfSection(view: ResultView, scene: WhatIfScene): TemplateResult {
  const { words, headingLevel } = view;
  return html`<section class="what-if" part="what-if">
    ${heading(headingLevel, words.t('whatIf'), 'title')}
    <p class="intro">${words.t('whatIfIntro')}</p>
    ${scene.model === 'loading' ? html`<p role="status">${words.t('loading')}</p>` : scene.model === 'other' ? html`<p class="notice" part="notice" role="alert">${words.t('whatIfOther')}</p>` : sliders(view, scene, scene.model)}
  </section>`;
}

function sliders(view: ResultView, scene: WhatIfScene, model: WhatIfModel): TemplateResult {
  const { result, words } = view;
  const { t } = words;
  const choices = Object.keys(result.constructs).filter((id) => raisable(id, view).length > 0);
  if (choices.length === 0) return html`<p>${t('whatIfNone')}</p>`;
  const construct = choices.includes(scene.construct) ? scene.construct : (choices[0] as string);
  const goals = [construct, ...(result.overall === null ? [] : [result.overall])].filter((id) => nextLevel(id, view) !== null);
  return html`<div class="what-if-columns">
    <div>
      <label class="choice">${t('construct')}
        <select @change=${(event: Event) => scene.choose((event.target as HTMLSelectElement).value)}>
          ${choices.map((id) => html`<option value=${id} ?selected=${id === construct}>${words.name(id)}${changed(id, scene, view) ? ' •' : ''}</option>`)}
        </select>
      </label>
      ${raisable(construct, view).map((id) => slider(id, view, scene))}
      <div class="buttons">
        <button type="button" ?disabled=${!scene.canUndo} @click=${scene.undo}>${t('undo')}</button>
        <button type="button" ?disabled=${Object.keys(scene.raises).length === 0} @click=${scene.reset}>${t('whatIfReset')}</button>
        ${goals.map((id) => html`<button type="button" ?disabled=${scene.found?.cheapest === 'searching'} @click=${() => scene.search(id)}>${t('whatIfSearch', { name: words.name(id), level: words.level(nextLevel(id, view) ?? 0) })}</button>`)}
      </div>
      <p role="status" class="found">${scene.found ? foundText(scene.found, view) : nothing}</p>
    </div>
    ${outcome(construct, view, scene, model)}
  </div>`;
}

/** Indicators of a construct that can be raised. */
function raisable(construct: string, { result, words }: ResultView): readonly string[] {
  const { instrument } = words.vocabulary;
  const ids = instrument ? instrument.indicators.filter((x) => x.construct === construct).map((x) => x.id) : (own(result.constructs, construct)?.contributions ?? []).map((c) => c.id);
  return ids.filter((id) => (own(result.raises, id)?.length ?? 0) > 0);
}

const changed = (construct: string, { raises }: WhatIfScene, view: ResultView): boolean => raisable(construct, view).some((id) => id in raises);

function slider(id: string, { result, words }: ResultView, { raises, raise }: WhatIfScene): TemplateResult {
  const figure = own(result.indicators, id);
  const now = figure?.status === 'scored' ? figure.level : 1;
  const to = raises[id] ?? now;
  const text = to === now ? words.level(now) : words.t('fromTo', { from: words.level(now), to: words.level(to) });
  return html`<div class="slider ${to > now ? 'raised' : ''}">
    <label for=${id}>${words.statement(id)}</label>
    <input id=${id} type="range" min=${now} max=${result.levels} step="1" .value=${String(to)} aria-valuetext=${text} @input=${(event: Event) => raise(id, Number((event.target as HTMLInputElement).value))} />
    <output for=${id}>${text}</output>
  </div>`;
}

function nextLevel(id: string, { result }: ResultView): number | null {
  const figure = figureOf(result, id);
  return figure?.status === 'scored' && figure.level < result.levels ? figure.level + 1 : null;
}

function foundText({ id, cheapest }: Found, { words }: ResultView): string {
  const { t, name, level, number } = words;
  if (cheapest === 'searching') return t('whatIfSearching');
  const goal = { name: name(id), level: level(cheapest.level) };
  if (cheapest.status === 'reached') return t('whatIfReached', goal);
  if (cheapest.status === 'none') return t(cheapest.isProven ? 'whatIfNoWay' : 'whatIfNoTime', goal);
  const steps = t('whatIfFound', { ...goal, count: Object.keys(cheapest.raises).length, effort: number(cheapest.effort) });
  return cheapest.isProven ? steps : `${steps} ${t('whatIfUnproven')}`;
}

/** How many of the new order are told. */
const firstTold = 5;

function outcome(construct: string, view: ResultView, { raises }: WhatIfScene, model: WhatIfModel): TemplateResult {
  const { result, words, headingLevel } = view;
  const { t } = words;
  const { scores, order, explanations } = model.ask(raises);
  const then = (id: string): ConstructScore | CompositeScore | undefined => own<ConstructScore | CompositeScore>(scores.constructs, id) ?? own(scores.composites, id);
  const ids = [...(result.overall === null ? [] : [result.overall]), construct, ...Object.keys(result.constructs), ...Object.keys(result.composites)];
  const shown = [...new Set(ids)].filter((id, n) => n < 2 || differs(figureOf(result, id), then(id)));
  const rows = shown.flatMap((id) => {
    const [before, after] = [figureOf(result, id), then(id)];
    return before?.status === 'scored' && after?.status === 'scored' ? [[words.name(id), levelAndScore(before, words), after.value === before.value ? '=' : levelAndScore(after, words)]] : [];
  });
  const missing = (own(explanations, construct)?.statements ?? []).filter(({ code }) => code.startsWith('next-') || code === 'capped-by' || code === 'top-level');
  return html`<div class="outcome" part="outcome" role="group" aria-label=${t('whatIfThen')}>
    ${dataTable(t('whatIfThen'), [t('construct'), t('whatIfNow'), t('whatIfThenColumn')], rows, words)}
    ${heading(headingLevel + 1, t('whatIfMissing', { name: words.name(construct) }))}
    <ul>${missing.map((statement) => html`<li>${statementText(statement, words)}</li>`)}</ul>
    ${heading(headingLevel + 1, t('whatIfOrder'))}
    ${order.length === 0 ? html`<p>${t('nothingToDo')}</p>` : html`<ol>${order.slice(0, firstTold).map(({ id }) => html`<li>${words.statement(id)}</li>`)}</ol>`}
  </div>`;
}

function differs(before: ConstructScore | CompositeScore | undefined, after: ConstructScore | CompositeScore | undefined): boolean {
  return before?.status === 'scored' && after?.status === 'scored' && (before.level !== after.level || Math.abs(before.value - after.value) > 0.5);
}
