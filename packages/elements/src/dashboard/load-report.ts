import { sameOriginText } from '../results/load-result.ts';
import { readReportJson, type ReadReport } from './read-report.ts';

/** Fetches a report of the page's own origin; the only request the element makes for figures, and only when `src` is set. */
export async function loadReport(src: string, base: string, signal: AbortSignal): Promise<ReadReport> {
  const url = URL.canParse(src, base) ? new URL(src, base) : null;
  if (!url) return { ok: false, problem: 'not-loaded' };
  if (url.origin !== new URL(base).origin) return { ok: false, problem: 'other-origin' };
  const text = await sameOriginText(url, signal);
  return text === null ? { ok: false, problem: 'not-loaded' } : readReportJson(text);
}
