import { html, nothing, type TemplateResult } from 'lit';
import type { PriorityAction } from '@readiness-kit/core';
import { own, type ResultWords } from '../result-words.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';

/** What to do, in the guide's words, or the action's id. */
export function actionText({ id }: PriorityAction, { vocabulary }: ResultWords): string {
  return own(vocabulary.guide?.actions, id)?.what ?? id;
}

/** What to do, why, who leads, effort, sign that it worked, who can decide, and the source. */
export function actionDetails(action: PriorityAction, { words }: ResultView): TemplateResult {
  const { t } = words;
  const text = own(words.vocabulary.guide?.actions, action.id);
  const entry = (key: StringKey, value: unknown): TemplateResult => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  return html`<div class="action">
    <ul class="what">${sentences(actionText(action, words), words.language).map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${text ? html`<dl class="entries">${entry('why', text.why)} ${entry('evidence', text.evidence)}</dl>` : nothing}
    <dl class="entries short">
      ${entry('lead', own(words.vocabulary.guide?.roles, action.lead) ?? action.lead)}
      ${entry('effort', html`${t('effortShort', { effort: words.number(action.effort) })} <small>${t('effortScale')}</small>`)}
      ${entry('lever', leverText(action.lever, t))} ${action.source ? entry('source', sourceText(action.source)) : nothing}
    </dl>
  </div>`;
}

/** One step a line: the sentences of an action are its milestones. Browsers that cannot tell show one line. */
function sentences(text: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
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
