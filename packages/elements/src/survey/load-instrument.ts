import type { Instrument, Issue, SurveyText } from '@readiness-kit/core';
import { parseInstrument } from '@readiness-kit/core/schemas';

/** Largest file that is read, in bytes, and longest time it may take, in ms; defaults. */
const largest = 4_000_000;
const patience = 20_000;

/** Who asks for an instrument. */
interface Asking {
  readonly src: string | undefined;
  readonly baseURI: string;
  instrument: unknown;
  texts: SurveyText | readonly SurveyText[] | undefined;
}

/**
 * Gives a survey the instrument in a file of the page's own origin, with its words.
 *
 * @throws Error what is wrong with the file: that it cannot be had, is too large, is no JSON, or is no sound instrument, with the first problems and their paths
 */
export async function loadInstrument(survey: Asking): Promise<Instrument> {
  const { src = '', baseURI } = survey;
  const parsed = parseInstrument(jsonIn(await textOf(addressOf(src, baseURI)), src));
  if (!parsed.ok) throw new Error(`<readiness-survey src="${src}">: no sound instrument. ${said(parsed.issues)} Run “readiness check” on it.`);
  survey.texts = parsed.value.texts;
  survey.instrument = parsed.value;
  return parsed.value;
}

function addressOf(src: string, base: string): URL {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (url?.origin !== new URL(base).origin) throw new Error(`<readiness-survey src="${src}">: not an address of this page’s own site.`);
  return url;
}

/** No more of an answer than an instrument can be long. */
async function textOf(url: URL): Promise<string> {
  const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`<readiness-survey>: ${url.pathname} answered ${response.status}.`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > largest) {
      await reader?.cancel();
      throw new Error(`<readiness-survey>: ${url.pathname} is larger than ${largest} bytes.`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}

function jsonIn(text: string, src: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`<readiness-survey src="${src}">: not JSON.`);
  }
}

function said(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const first = errors.slice(0, 3).map(({ code, path }) => `${code} at ${path.join('.') || 'the top'}`);
  return `${first.join('; ')}${errors.length > first.length ? `; ${errors.length - first.length} more` : ''}.`;
}
