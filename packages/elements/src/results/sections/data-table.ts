import { html, type TemplateResult } from 'lit';
import type { ResultWords } from '../result-words.ts';

/**
 * A table with a caption, column headings and a row heading in the first column. Where it is wider
 * than the page it scrolls inside a region that takes the keyboard's focus.
 *
 * @param numeric positions of columns that hold numbers
 */
export function dataTable(caption: string, head: readonly string[], rows: readonly (readonly (string | TemplateResult)[])[], { t }: ResultWords, numeric: readonly number[] = []): TemplateResult {
  const style = (column: number): string => (numeric.includes(column) ? 'number' : '');
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${t('scrollTable', { title: caption })}>
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>${head.map((cell, i) => html`<th scope="col" class=${style(i)}>${cell}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${style(i)}>${cell}</td>`))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
