import { html, nothing, type TemplateResult } from 'lit';
import type { PriorityAction } from '@readiness-kit/core';
import { own } from '../../own.ts';
import type { ResultWords } from '../result-words.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';

/** What to do, in the guide's words, or the action's id. */
export function actionText({ id }: PriorityAction, { vocabulary }: ResultWords): string {
  return own(vocabulary.guide?.actions, id)?.what ?? id;
}

/** What to do and by when, what it unlocks, what goes wrong, who leads and takes part, effort, sign that it worked, who can decide, the source. */
export function actionDetails(action: PriorityAction, { words }: ResultView): TemplateResult {
  const { t } = words;
  const { guide } = words.vocabulary;
  const text = own(guide?.actions, action.id);
  const entry = (key: StringKey, value: unknown): TemplateResult => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  const said = (key: StringKey, value: string | undefined): TemplateResult | typeof nothing => (value ? entry(key, html`<span dir="auto" lang=${guide?.language ?? nothing}>${value}</span>`) : nothing);
  const role = (id: string): string => own(guide?.roles, id) ?? id;
  const involve = action.involve ?? [];
  return html`<div class="action">
    <p class="what" dir="auto" lang=${guide?.language ?? nothing}>${actionText(action, words)}</p>
    ${text?.within ? html`<ol class="within">${([30, 90, 365] as const).map((days) => html`<li><b>${t('within', { count: days })}</b> <span dir="auto" lang=${guide?.language ?? nothing}>${text.within?.[days]}</span></li>`)}</ol>` : nothing}
    ${text ? html`<dl class="entries">${said('unlocks', text.unlocks)} ${said('trap', text.trap)} ${said('evidence', text.evidence)}</dl>` : nothing}
    <dl class="entries short">
      ${entry('lead', html`<span dir="auto" lang=${guide?.language ?? nothing}>${role(action.lead)}</span>`)}
      ${involve.length > 0 ? entry('involve', html`<span dir="auto" lang=${guide?.language ?? nothing}>${new Intl.ListFormat(guide?.language ?? words.language).format(involve.map(role))}</span>`) : nothing}
      ${entry('effort', html`${t('effortShort', { effort: words.number(action.effort) })} <small>${t('effortScale')}</small>`)}
      ${entry('lever', leverText(action.lever, t))} ${action.source ? entry('source', sourceText(action.source)) : nothing}
    </dl>
  </div>`;
}

const levers: Readonly<Record<string, StringKey>> = { local: 'lever-local', 'state-waiver': 'lever-state-waiver', federal: 'lever-federal' };

function leverText(lever: string, t: ResultWords['t']): string {
  const key = own(levers, lever);
  return key ? t(key) : lever;
}

/** A web address becomes a link; anything else stays text, whatever it looks like. */
function sourceText(source: string): TemplateResult | string {
  return /^https?:\/\/\S+$/i.test(source) ? html`<a href=${source} rel="noreferrer">${source}</a>` : source;
}
