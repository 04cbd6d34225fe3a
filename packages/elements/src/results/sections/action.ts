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
  const said = (key: StringKey, value: string | undefined): TemplateResult | typeof nothing => (value ? entry(key, guideSpan(value, words)) : nothing);
  const involve = action.involve ?? [];
  return html`<div class="action">
    <p class="what" dir="auto" lang=${guide?.language ?? nothing}>${actionText(action, words)}</p>
    ${text?.within ? html`<ol class="within">${([30, 90, 365] as const).map((days) => html`<li><b>${t('within', { count: days })}</b> ${guideSpan(text.within?.[days], words)}</li>`)}</ol>` : nothing}
    ${text ? html`<dl class="entries">${said('unlocks', text.unlocks)} ${said('trap', text.trap)} ${said('evidence', text.evidence)}</dl>` : nothing}
    <dl class="entries short">
      ${entry('lead', roleNames([action.lead], words))}
      ${involve.length > 0 ? entry('involve', roleNames(involve, words)) : nothing}
      ${entry('effort', html`${t('effortShort', { effort: words.number(action.effort) })} <small>${t('effortScale')}</small>`)}
      ${entry('lever', leverText(action.lever, t))} ${action.source ? entry('source', sourceText(action.source)) : nothing}
    </dl>
  </div>`;
}

/** Words of the guide, which may be in another language than what is round them. */
export const guideSpan = (text: string | undefined, { vocabulary }: ResultWords): TemplateResult => html`<span dir="auto" lang=${vocabulary.guide?.language ?? nothing}>${text}</span>`;

export function roleNames(roles: readonly string[], words: ResultWords): TemplateResult {
  const { guide } = words.vocabulary;
  return guideSpan(new Intl.ListFormat(guide?.language ?? words.language).format(roles.map((id) => own(guide?.roles, id) ?? id)), words);
}

const levers: Readonly<Record<string, StringKey>> = { local: 'lever-local', 'state-waiver': 'lever-state-waiver', federal: 'lever-federal' };

export function leverText(lever: string, t: ResultWords['t']): string {
  const key = own(levers, lever);
  return key ? t(key) : lever;
}

/** A web address becomes a link; anything else stays text, whatever it looks like. */
function sourceText(source: string): TemplateResult | string {
  return /^https?:\/\/\S+$/i.test(source) ? html`<a href=${source} rel="noreferrer">${source}</a>` : source;
}
