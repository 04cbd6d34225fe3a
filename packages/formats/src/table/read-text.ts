import type { Issue } from '@readiness-kit/core';
import { decodeText, EndlessLine, type Decoded } from '../text/decode-text.ts';

/** Text of a file, and what is known of it once it is read. */
export interface ReadText {
  readonly texts: AsyncGenerator<string>;
  readonly end: () => Decoded & { readonly issues: readonly Issue[] };
}

/** Decodes a file; a line without an end is an issue, and the end of what is read. */
export function readText(bytes: AsyncIterable<Uint8Array>): ReadText {
  let decoded: Decoded = { encoding: 'utf-8', otherLines: 0 };
  const issues: Issue[] = [];
  return { texts: decode(), end: () => ({ ...decoded, issues }) };

  async function* decode(): AsyncGenerator<string> {
    try {
      decoded = yield* decodeText(bytes);
    } catch (error) {
      if (!(error instanceof EndlessLine)) throw error;
      issues.push({ code: 'line-endless', severity: 'error', path: [] });
    }
  }
}
