import { html, nothing, type TemplateResult } from 'lit';
import type { ResultView } from '../result-view.ts';
import { themeGrid } from '../theme-grid.ts';
import { themesOf } from '../themes-of.ts';

/** Conditions by themes: a table whose cells deepen with the level of their number. */
export function themeGridTable(view: ResultView): TemplateResult | typeof nothing {
  const { result, words } = view;
  const { instrument } = words.vocabulary;
  if (!instrument) return nothing;
  const { lenses, rows } = themeGrid(instrument, result);
  // One sign for each condition, as in a short form, says no more here than the profile does.
  if (!rows.some(({ values }) => values.filter((value) => value !== null).length > 1)) return nothing;
  const themes = themesOf(instrument);
  const { t, name, points } = words;
  return html`<p class="intro">${t('themeGridIntro')}</p>
    <div class="scroll" role="group" tabindex="0" aria-label=${t('scrollTable', { title: t('themeGrid') })}>
      <table class="theme-grid">
        <caption>${t('themeGrid')}</caption>
        <thead>
          <tr><th scope="col">${t('construct')}</th>${lenses.map((id) => html`<th scope="col" class="number">${name(themes.find(({ lived }) => lived === id)?.stated ?? id)}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(({ construct, values }) => html`<tr><th scope="row">${name(construct)}</th>${values.map((value) => (value === null ? html`<td class="number">–</td>` : html`<td class="number level-${levelOf(value, result.cuts)}">${points(value)}</td>`))}</tr>`)}
        </tbody>
      </table>
    </div>`;
}

const levelOf = (value: number, cuts: readonly number[]): number => 1 + cuts.filter((cut) => value >= cut).length;
