import { canonicalJson, sha256Hex, type AggregateReport } from '@readiness-kit/core';

/** Districts whose JSON is written before the page may do something else. */
const atOnce = 20;

/**
 * Whether a report was changed after it was made: its `hash` is not that of its content, as `hashMatches` says it of a result.
 * A state's report is long, so its JSON is written piece by piece: nothing waits for it.
 *
 * @param rest gives the page time
 */
export async function isReportEdited(report: AggregateReport, rest: () => Promise<void>): Promise<boolean> {
  const { hash, ...content } = report;
  const parts: string[] = [];
  try {
    for (const key of Object.keys(content).filter((name) => name !== '$schema').sort()) {
      parts.push(parts.length === 0 ? '{' : ',', `${JSON.stringify(key)}:`);
      const value: unknown = content[key as keyof typeof content];
      if (Array.isArray(value)) await pushList(value, parts, rest);
      else parts.push(canonicalJson(value));
    }
  } catch {
    return true; // a number that JSON cannot hold
  }
  await rest();
  return (await digest([...parts, '}'].join(''))) !== hash;
}

async function pushList(list: readonly unknown[], parts: string[], rest: () => Promise<void>): Promise<void> {
  parts.push('[');
  for (const [i, item] of list.entries()) {
    if (i % atOnce === atOnce - 1) await rest();
    parts.push(i === 0 ? '' : ',', canonicalJson(item));
  }
  parts.push(']');
}

/** The browser's own is faster and needs no time of the page's; a page without HTTPS has none. */
async function digest(text: string): Promise<string> {
  if (!globalThis.isSecureContext) return sha256Hex([text]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
