import { html, nothing, type TemplateResult } from 'lit';
import { remarkText } from '@readiness-kit/core/text';
import { figureOf } from '../figure-words.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';
import { themesOf, type Theme } from '../themes-of.ts';
import { explanation } from './explanation.ts';
import { scaleChart, type ScaleFigure, type ScaleGroup } from './scale-chart.ts';

const ways = ['stated', 'lived', 'together'] as const satisfies readonly (keyof Theme & StringKey)[];

/** Each theme as stated, as lived and together; then any other composite. */
export function themesSection(view: ResultView): TemplateResult {
  const { words } = view;
  const themes = words.vocabulary.instrument ? themesOf(words.vocabulary.instrument) : [];
  return html`${themes.length > 0 ? threeWays(themes, view) : nothing} ${otherComposites(themes, view)}`;
}

function threeWays(themes: readonly Theme[], view: ResultView): TemplateResult {
  const { words, headingLevel } = view;
  const groups = themes.map((theme): ScaleGroup => ({ name: words.name(theme.stated), rows: ways.flatMap((way) => row(theme[way], words.t(way), view, wayOf(theme, way, words))) }));
  return html`<section class="themes" part="themes">
    ${heading(headingLevel + 1, words.t('themes'))}
    <p class="intro">${words.t('themesIntro')}</p>
    ${scaleChart('themes', words.t('themes'), groups, view)}
    ${withoutScore(themes.flatMap((theme) => ways.map((way) => [theme[way], wayOf(theme, way, words)] as const)), view)}
    <div class="list">${themes.flatMap((theme) => [theme.lived, theme.together]).map((id) => explanation(id, view))}</div>
  </section>`;
}

function otherComposites(themes: readonly Theme[], view: ResultView): TemplateResult | typeof nothing {
  const { result, words, headingLevel } = view;
  const shown = new Set([result.overall, ...themes.flatMap((theme) => [theme.lived, theme.together])]);
  const ids = Object.keys(result.composites).filter((id) => !shown.has(id));
  if (ids.length === 0) return nothing;
  return html`<section class="themes" part="composites">
    ${heading(headingLevel + 1, words.t('composites'))}
    ${scaleChart('composites', words.t('composites'), [{ name: '', rows: ids.flatMap((id) => row(id, words.name(id), view)) }], view)}
    ${withoutScore(ids.map((id) => [id, words.name(id)] as const), view)} <div class="list">${ids.map((id) => explanation(id, view))}</div>
  </section>`;
}

function row(id: string, name: string, { result }: ResultView, fullName = name): readonly ScaleFigure[] {
  const figure = figureOf(result, id);
  return figure?.status === 'scored' ? [{ id, name, fullName, figure }] : [];
}

const wayOf = (theme: Theme, way: (typeof ways)[number], words: ResultView['words']): string => words.t('wayOf', { theme: words.name(theme.stated), way: words.t(way) });

function withoutScore(list: readonly (readonly [id: string, name: string])[], { result, words }: ResultView): TemplateResult | typeof nothing {
  const items = list.flatMap(([id, name]) => {
    const figure = figureOf(result, id);
    return figure?.status === 'insufficient' ? [html`<li><b>${name}</b>: ${remarkText(figure.reason, words)}</li>`] : [];
  });
  return items.length === 0 ? nothing : html`<div class="not-scored"><p>${words.t('notScoredIntro')}</p><ul>${items}</ul></div>`;
}
