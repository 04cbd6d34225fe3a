import { html, nothing, type TemplateResult } from 'lit';
import type { ResultProblem } from '../read-result.ts';
import type { ResultWords } from '../result-words.ts';
import type { Say } from '../../localize/message.ts';
import type { StringKey } from '../strings/en.ts';

/** Why there is nothing to show. */
export function problemNotice(problem: ResultProblem, t: Say<StringKey>): TemplateResult {
  return html`<div class="notice" part="notice" role="alert">
    <p><b>${t('noteTitle')}</b></p>
    <p>${t(`problem-${problem}`)}</p>
  </div>`;
}

/** That the result is not as it was made. */
export const editedNotice = (t: Say<StringKey>): TemplateResult => html`<div class="notice" part="notice" role="status"><p>${t('edited')}</p></div>`;

/** What the reader should know about the words: none, unreviewed, or partly of another language. */
export function wordNotices({ vocabulary: { texts, guide }, t, messagesLanguage }: ResultWords): TemplateResult | typeof nothing {
  const unreviewed = texts?.review === 'unreviewed' || guide?.review === 'unreviewed';
  const languages = new Set([messagesLanguage, texts?.language ?? messagesLanguage, guide?.language ?? messagesLanguage].map((tag) => tag.toLowerCase().split('-', 1)[0]));
  const notices = [...(texts ? [] : [t('noTexts')]), ...(unreviewed ? [t('unreviewed')] : []), ...(languages.size > 1 ? [t('otherLanguage')] : [])];
  return notices.length === 0 ? nothing : html`<div class="notice" part="notice">${notices.map((notice) => html`<p>${notice}</p>`)}</div>`;
}
