import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type CSSResult } from 'lit';
import { audienceOf, type Audience } from '../results/audiences.ts';
import { resultCsv } from '../results/result-csv.ts';
import { editedNotice } from '../results/sections/notice.ts';
import { report } from '../results/sections/report.ts';
import { resultStyles } from '../results/styles/result-styles.ts';
import { pageStyles } from './page-styles.ts';
import { reportView, type ReportProblem, type ReportWords } from './report-view.ts';

/** What a report is made of beside the result. */
export interface ReportOptions extends ReportWords {
  /** Default: the full report. */
  readonly audience?: Audience;
  /** A line over the title, such as the district's name and the date. */
  readonly name?: string;
}

/** What was made; `isEdited` when the result was changed after it was made. */
export type Rendered = { readonly ok: true; readonly text: string; readonly isEdited: boolean } | ReportProblem;

/**
 * The report as one HTML page that holds all it needs: no script, no request, and no way to make one. It reads and prints
 * the same as `<readiness-results>` does in a page, by the same sections.
 *
 * @param data a result of any schema version, as `JSON.parse` gives it
 */
export async function renderReport(data: unknown, { audience = 'full', name, ...words }: ReportOptions = {}): Promise<Rendered> {
  const source = await reportView(data, words);
  if (!source.ok) return source;
  const { view, say, isEdited } = source;
  const { language, vocabulary } = view.words;
  const title = [name, vocabulary.texts?.title ?? say('result')].filter((part) => part !== undefined).join(' · ');
  const body = html`<body>
    <main class="root" lang=${language} dir=${view.mirrored ? 'rtl' : 'ltr'}>
      ${name === undefined ? nothing : html`<p class="report-name">${name}</p>`} ${isEdited ? editedNotice(say) : nothing} ${report(audienceOf(audience), view, nothing)}
    </main>
  </body>`;
  return { ok: true, text: `${head(language, title)}${staticHtml(collectResultSync(render(body)))}</html>\n`, isEdited };
}

/** The result as one table; see `resultCsv`. */
export async function renderCsv(data: unknown, words: ReportWords = {}): Promise<Rendered> {
  const source = await reportView(data, words);
  return source.ok ? { ok: true, text: resultCsv(source.view), isEdited: source.isEdited } : source;
}

/** Nothing may be fetched and nothing run, whatever the result holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const head = (language: string, title: string): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${[...resultStyles, pageStyles].map(({ cssText }: CSSResult) => cssText).join('\n')}</style>
</head>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Without the marks for a script that takes over. What belongs on paper is open, since nothing opens it for the print. Text holds no `<` and no `>`. */
const staticHtml = (drawn: string): string => drawn.replaceAll(/<!--\/?lit-[^>]*-->/g, '').replaceAll(/(<details[^>]*) data-print(?=[ >])/g, '$1 open');
