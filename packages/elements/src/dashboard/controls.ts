import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Breakdown } from '@readiness-kit/core';
import { placeOf, type DashboardView } from './dashboard-view.ts';

/** One thing to choose; options stand in groups where they have a heading. */
interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled choice from a fixed list. */
export function choiceOf(label: string, options: readonly Option[], chosen: string, choose: (value: string) => void, groups: readonly (readonly [string, readonly Option[]])[] = []): TemplateResult {
  const list = (some: readonly Option[]): unknown => guard([some.map(({ value, text }) => `${value} ${text}`).join('\n'), chosen], () => optionsOf(some, chosen));
  return html`<label class="control"><span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${list(options)} ${groups.map(([name, some]) => html`<optgroup label=${name}>${list(some)}</optgroup>`)}
    </select>
  </label>`;
}

/** By hand: a template for each of a thousand options takes a slow device half a second. */
function optionsOf(options: readonly Option[], chosen: string): DocumentFragment {
  const list = document.createDocumentFragment();
  list.append(...options.map(({ value, text }) => new globalThis.Option(text, value, value === chosen, value === chosen)));
  return list;
}

/** The state or one of its parts. */
export function placeControl(view: DashboardView): TemplateResult | typeof nothing {
  const { report, catalogue, say, choose } = view;
  if (report.regions.length === 0) return nothing;
  const groups = catalogue.breakdowns.map((breakdown) => [say(breakdown), catalogue.partsBy(breakdown).map(({ id, name }) => ({ value: id, text: name }))] as const);
  const whole = { value: report.state.id, text: say('wholeState', { name: report.state.name }) };
  return controls(choiceOf(say('place'), [whole], placeOf(view).id, (place) => choose({ place }), groups));
}

export function breakdownControl(breakdown: Breakdown, { catalogue, say, choose }: DashboardView): TemplateResult {
  return choiceOf(say('breakdown'), catalogue.breakdowns.map((value) => ({ value, text: say(value) })), breakdown, (value) => choose({ breakdown: value as Breakdown }));
}

export function columnControl(column: string, { report, words, say, choose }: DashboardView): TemplateResult {
  return choiceOf(say('column'), report.columns.map(({ id }) => ({ value: id, text: words.name(id) })), column, (value) => choose({ column: value }));
}

export const controls = (...some: readonly unknown[]): TemplateResult => html`<div class="controls" part="controls">${some}</div>`;
