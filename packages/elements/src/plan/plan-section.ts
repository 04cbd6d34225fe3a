import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Say } from '../localize/message.ts';
import { heading } from '../results/heading.ts';
import type { ResultView } from '../results/result-view.ts';
import { leverText } from '../results/sections/action.ts';
import { dataTable } from '../results/sections/data-table.ts';
import type { PlanController } from './plan-controller.ts';
import { isDay, planLevers, planLimits, planStatuses, type PlannedAction } from './plan-record.ts';
import type { PlanKey } from './strings/en.ts';
import { blankAction, suggestionsOf } from './suggestions.ts';

/** What the section is drawn from and what it can do. */
export interface PlanScene {
  readonly view: ResultView;
  readonly say: Say<PlanKey>;
  readonly plan: PlanController;
  readonly add: (action: PlannedAction) => void;
  readonly remove: (key: string) => void;
  readonly undo: () => void;
  readonly save: (format: 'csv' | 'ics' | 'json') => void;
  readonly open: () => void;
  readonly opened: (event: Event) => void;
}

/** What could be planned, what is planned, and how it is taken along. */
export function planSection(scene: PlanScene): TemplateResult {
  const { view, say, plan } = scene;
  const { headingLevel } = view;
  const { actions } = plan;
  return html`<section class="plan" part="plan">
    ${heading(headingLevel, say('plan'), 'title')}
    <p class="intro">${say('intro')}</p>
    <p class="kept">${say(plan.keeping.state === 'saving' ? 'saving' : `kept-${plan.keeping.lasts}`)}</p>
    ${suggestions(scene)}
    ${heading(headingLevel + 1, html`<span tabindex="-1" class="planned">${actions.length === 0 ? say('nothing') : say('planned', { count: actions.length })}</span>`)}
    <div class="actions">${repeat(actions, ([key]) => key, ([key, action]) => planned(key, action, scene))}</div>
    <div class="buttons">
      <button type="button" @click=${() => scene.add(blankAction(firstId(view), say('own')))}>${say('addOwn')}</button>
      <button type="button" class="undo" ?disabled=${!plan.canUndo} @click=${scene.undo}>${say('undo')}</button>
    </div>
    ${files(scene)} ${actions.length > 0 ? printed(scene) : nothing}
    <p class="news" role="status">${plan.news ? say(plan.news.key, plan.news.params) : ''}</p>
  </section>`;
}

const firstId = ({ result }: ResultView): string => result.priorities[0]?.actions[0]?.indicator ?? Object.keys(result.indicators)[0] ?? 'own';

function suggestions({ view, say, plan, add }: PlanScene): TemplateResult {
  const offered = suggestionsOf(view, plan.actions.map(([, action]) => action));
  return html`<details class="suggestions" ?open=${plan.actions.length === 0}>
    <summary>${say('suggested')}</summary>
    ${offered.length === 0 ? html`<p>${say('suggestedNone')}</p>` : nothing}
    <ol>${repeat(offered, ({ action }) => action.action, ({ construct, action }) => html`<li>
      <p><b>${view.words.name(construct)}</b>: <span dir="auto">${action.title}</span></p>
      <button type="button" aria-label=${say('addNamed', { title: action.title })} @click=${() => add(action)}>${say('add')}</button>
    </li>`)}</ol>
  </details>`;
}

function planned(key: string, action: PlannedAction, scene: PlanScene): TemplateResult {
  const { view, say, plan, remove } = scene;
  const { words } = view;
  const change = (field: keyof PlannedAction) => (event: Event): void => plan.change(key, field, (event.target as HTMLInputElement).value);
  const line = (field: 'title' | 'owner' | 'measure'): TemplateResult => html`<label class=${field}>${say(field)} <input type="text" dir="auto" maxlength=${planLimits[field]} .value=${action[field]} @input=${change(field)} /></label>`;
  const text = (field: 'evidence' | 'note'): TemplateResult => html`<label>${say(field)} <textarea dir="auto" rows="2" maxlength=${planLimits[field]} .value=${action[field]} @input=${change(field)}></textarea></label>`;
  const choice = (field: 'status' | 'lever', options: readonly (readonly [string, string])[]): TemplateResult => html`<label>${say(field)} <select @change=${change(field)}>${options.map(([value, name]) => html`<option value=${value} ?selected=${value === action[field]}>${name}</option>`)}</select></label>`;
  const due = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value === '' || isDay(value)) plan.change(key, 'due', value);
  };
  return html`<fieldset class="planned-action" data-key=${key}>
    <legend dir="auto">${action.title || say('own')}</legend>
    ${line('title')}
    ${action.action === null ? html`<label>${say('id')} <select @change=${change('id')}>${Object.keys(view.result.indicators).map((id) => html`<option value=${id} ?selected=${id === action.id}>${words.statement(id)}</option>`)}</select></label>` : html`<p class="raises">${say('id')}: ${words.statement(action.id)}</p>`}
    <div class="fields">
      ${line('owner')} <label>${say('due')} <input type="date" .value=${action.due} @change=${due} /></label>
      ${choice('status', planStatuses.map((status) => [status, say(`status-${status}`)]))} ${choice('lever', planLevers.map((lever) => [lever, leverText(lever, words.t)]))}
    </div>
    ${line('measure')}
    <details class="more" ?open=${action.evidence !== '' || action.note !== ''}><summary>${say('more')}</summary>${text('evidence')} ${text('note')}</details>
    <button type="button" aria-label=${say('removeNamed', { title: action.title })} @click=${() => remove(key)}>${say('remove')}</button>
  </fieldset>`;
}

function files({ say, plan, save, open, opened }: PlanScene): TemplateResult {
  const isEmpty = plan.actions.length === 0;
  const isDue = plan.actions.some(([, action]) => action.due !== '');
  return html`<div class="files buttons" role="group" aria-label=${say('files')}>
    <button type="button" ?disabled=${isEmpty} @click=${() => save('csv')}>${say('csv')}</button>
    <button type="button" ?disabled=${!isDue} aria-describedby=${isDue || isEmpty ? nothing : 'ics-none'} @click=${() => save('ics')}>${say('ics')}</button>
    <button type="button" ?disabled=${isEmpty} @click=${() => save('json')}>${say('json')}</button>
    <button type="button" @click=${open}>${say('open')}</button>
    <input type="file" accept="application/json,.json" hidden @change=${opened} />
    ${isDue || isEmpty ? nothing : html`<p id="ics-none" class="note">${say('icsNone')}</p>`}
  </div>`;
}

/** For paper: a table in place of the fields. */
function printed({ view: { words }, say, plan }: PlanScene): TemplateResult {
  const rows = plan.actions.map(([, { title, owner, due, measure, status, lever, evidence, note }]) => [title, owner, due, measure, say(`status-${status}`), leverText(lever, words.t), [evidence, note].filter((text) => text !== '').join(' · ')]);
  return html`<div class="on-paper">${dataTable(say('plan'), [say('title'), say('owner'), say('due'), say('measure'), say('status'), say('lever'), say('note')], rows, words)}</div>`;
}
