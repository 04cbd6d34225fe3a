import { readResult, type ReadResult } from './read-result.ts';

/** Fetches a result of the page's own origin; the only request the element makes, and only when `src` is set. */
export async function loadResult(src: string, base: string, signal: AbortSignal): Promise<ReadResult> {
  const url = URL.canParse(src, base) ? new URL(src, base) : null;
  if (!url) return { ok: false, problem: 'not-loaded' };
  if (url.origin !== new URL(base).origin) return { ok: false, problem: 'other-origin' };
  const text = await sameOriginText(url, signal);
  return text === null ? { ok: false, problem: 'not-loaded' } : readJson(text);
}

/** A result from its JSON text. */
export function readJson(text: string): ReadResult {
  try {
    return readResult(JSON.parse(text));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

/** Text of a file of the page's own origin, or `null`. */
export async function sameOriginText(url: URL, signal: AbortSignal): Promise<string | null> {
  try {
    // A redirect to another origin is refused too.
    const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin', signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
