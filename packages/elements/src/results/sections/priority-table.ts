import { html, nothing, type TemplateResult } from 'lit';
import type { Priority } from '@readiness-kit/core';
import type { ResultView } from '../result-view.ts';
import { actionText } from './action.ts';
import { dataTable } from './data-table.ts';
import { factorsOf } from './factors.ts';

/** All priorities with the same factors as on the cards, one a row. */
export function priorityTable({ result, words }: ResultView): TemplateResult {
  const { t } = words;
  const factors = result.priorities.map((p) => factorsOf(p, words));
  const n = words.number(result.priorities.length);
  return html`<details class="all-priorities">
    <summary>${t('allPriorities', { count: result.priorities.length, n })}</summary>
    ${dataTable(
      t('priorities'),
      [t('rank'), t('construct'), ...(factors[0] ?? []).map((f) => t(f.name)), t('step')],
      result.priorities.map((p, i) => [words.number(p.rank), unitName(p, words), ...(factors[i] ?? []).map((f) => f.value), step(p, words)]),
      words,
    )}
  </details>`;
}

/** The construct, and which of its indicators is meant where it has more than one. */
function unitName({ unit, id, construct }: Priority, words: ResultView['words']): string {
  const [own, whole] = [words.name(id), words.name(construct)];
  return unit === 'construct' || own === whole ? whole : `${whole}: ${own}`;
}

const step = ({ actions }: Priority, words: ResultView['words']): TemplateResult =>
  html`<span dir="auto" lang=${words.vocabulary.guide?.language ?? nothing}>${actions.map((action) => actionText(action, words)).join(' · ')}</span>`;
