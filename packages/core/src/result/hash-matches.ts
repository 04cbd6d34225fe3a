import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256-hex.ts';

/**
 * Whether a result's `hash` is that of its own content, as a file says it that nobody changed since. It shows a slip or
 * an edit by hand, not a forger: who changes the content can change the hash too.
 *
 * @param data a result of any schema version as it was read, before `upgradeResult`
 */
export function hashMatches(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('hash' in data)) return false;
  const { hash, $schema: _address, ...content } = data as Readonly<Record<string, unknown>>;
  try {
    return sha256Hex([canonicalJson(content)]) === hash;
  } catch {
    return false; // a number that JSON cannot hold
  }
}
