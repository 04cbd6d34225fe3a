import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ResultView } from '../result-view.ts';
import type { Chart, ChartFormat, ChartLine } from './chart-model.ts';
import { axis } from './scale.ts';

/**
 * A chart as one image to assistive technology, its key, and the table with the same numbers.
 *
 * @param beforeKey what else the key says, on the page alone
 */
export function chartFigure(chart: Chart, table: TemplateResult, view: Pick<ResultView, 'words' | 'save'>, beforeKey: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { words } = view;
  return html`<figure class="chart" part="chart">
    <div class="plot" role="img" aria-label=${chart.label}>
      ${chart.scale ? html`<div class="row axis-row"><span></span>${axis(chart.scale, words.level)}<span></span></div>` : nothing}
      ${chart.groups.map(({ name, lines }) => html`${name ? html`<p class="group-name">${name}</p>` : nothing}${lines.map(chartRow)}`)}
    </div>
    <figcaption>${chartKey(chart, beforeKey)}</figcaption>
    <details class="twin" data-print>
      <summary>${words.t('showTable')}</summary>
      ${table} ${saveButtons(chart, view)}
    </details>
  </figure>`;
}

const chartRow = ({ id, name, value, height, track }: ChartLine): TemplateResult => html`<div class="row" data-id=${id}>
  <span class="row-name">${name}</span>
  <svg class="track" width="100%" height=${height} aria-hidden="true">${track}</svg>
  <span class="row-value">${value}</span>
</div>`;

export const chartKey = ({ key }: Pick<Chart, 'key'>, before: TemplateResult | typeof nothing = nothing): TemplateResult => html`<ul class="key">
  ${before} ${key.map(({ sign, text }) => html`<li><svg class="sign" width="24" height="18" viewBox="-12 -9 24 18" aria-hidden="true">${sign}</svg> ${text}</li>`)}
</ul>`;

/** Where the view can save: the chart as a picture, its tables as a file. */
export function saveButtons(chart: Chart, { words, save }: Pick<ResultView, 'words' | 'save'>): TemplateResult | typeof nothing {
  if (!save) return nothing;
  const button = (format: ChartFormat, name: string): TemplateResult => html`<button type="button" @click=${({ target }: Event) => save(format, chart, target as HTMLElement)}>${name}</button>`;
  return html`<div class="save" role="group" aria-label=${words.t('saveImage')}>
    ${button('svg', words.t('saveSvg'))} ${button('png', words.t('savePng'))} ${button('csv', words.t('saveCsv'))} <span role="status"></span>
  </div>`;
}

/** Signs of the level scale's key. */
export const signs = {
  score: svg`<circle class="mark" r="6" />`,
  held: svg`<path class="mark held-mark" d="M0-7 7 0 0 7-7 0Z" />`,
  interval: svg`<path class="whisker" d="M-10 0H10M-10-7V7M10-7V7" />`,
  cut: svg`<line class="cut" y1="-9" y2="9" />`,
} as const;
