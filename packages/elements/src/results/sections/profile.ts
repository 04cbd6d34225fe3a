import { html, nothing, type TemplateResult } from 'lit';
import type { ConstructScore } from '@readiness-kit/core';
import { remarkText } from '@readiness-kit/core/text';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { scaleChart, type ScaleGroup } from './scale-chart.ts';
import { themeGridTable } from './theme-grid.ts';

/** Every construct on the level scale, grouped by kind. What has no score is listed with its reason, never drawn. */
export function profileSection(view: ResultView): TemplateResult {
  const some = Object.values(view.result.constructs).some((c) => c.status === 'scored' && c.uncertainty !== null);
  return profile(view, html`<p class="intro">${view.words.t(some ? 'profileIntro' : 'profileIntroPlain')}</p>`, themeGridTable(view));
}

/** The same for who has two pages: without the themes. */
export const profileChartSection = (view: ResultView): TemplateResult => profile(view, nothing, nothing);

function profile(view: ResultView, intro: TemplateResult | typeof nothing, themes: TemplateResult | typeof nothing): TemplateResult {
  const { result, words, headingLevel } = view;
  const unscored = Object.entries(result.constructs).filter(([, c]) => c.status === 'insufficient');
  return html`<section class="profile" part="profile">
    ${heading(headingLevel + 1, words.t('profile'))} ${intro} ${scaleChart('profile', words.t('profile'), groups(view), view)} ${themes}
    ${unscored.length > 0 ? notScored(unscored, view) : nothing}
  </section>`;
}

/** Kinds in the order in which the instrument first names them; one nameless group where the instrument is not known. */
export function kindsOf({ result, words }: ResultView): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const id of Object.keys(result.constructs)) {
    const kind = words.vocabulary.instrument?.constructs.find((c) => c.id === id)?.kind ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
  }
  return kinds;
}

function groups(view: ResultView): readonly ScaleGroup[] {
  const { result, words } = view;
  return [...kindsOf(view)]
    .map(([kind, ids]) => ({ name: words.kind(kind), rows: ids.flatMap((id) => rowOf(id, result.constructs[id] as ConstructScore, view)) }))
    .filter((group) => group.rows.length > 0);
}

function rowOf(id: string, score: ConstructScore, { words }: ResultView): ScaleGroup['rows'] {
  if (score.status === 'insufficient') return [];
  return [{ id, name: words.name(id), figure: score, n: Object.values(score.groups).reduce((sum, group) => sum + group.n, 0) }];
}

function notScored(unscored: readonly (readonly [string, ConstructScore])[], { words, headingLevel }: ResultView): TemplateResult {
  return html`<div class="not-scored">
    ${heading(headingLevel + 2, words.t('notScored'))}
    <p>${words.t('notScoredIntro')}</p>
    <ul>${unscored.map(([id, score]) => (score.status === 'insufficient' ? html`<li><b>${words.name(id)}</b>: ${remarkText(score.reason, words)}</li>` : nothing))}</ul>
  </div>`;
}
