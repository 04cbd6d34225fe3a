import { hashMatches } from '@readiness-kit/core';
import { parseResult } from '@readiness-kit/core/schemas';
import type { Io } from '../io.ts';
import { plain } from '../print/plain.ts';
import { wrap } from '../print/wrap.ts';
import { Stop } from '../stop.ts';
import type { Phrases } from '../words/phrases.ts';

/** A result that was changed after it was made is used all the same, and that is said on standard error. */
export function sayIfEdited(data: unknown, file: string, phrases: Phrases, io: Io): void {
  if (!hashMatches(data)) io.stderr.write(`${wrap(`readiness: ${plain(phrases.edited(file))}`).join('\n')}\n`);
}

/** What is wrong with the data of a file that is no result, or none that can be used. */
export function stopAtResult(data: unknown, file: string): Stop {
  const parsed = parseResult(data);
  return Stop.noResult(file, parsed.ok ? [] : parsed.issues);
}
