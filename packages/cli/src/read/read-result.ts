import { hashMatches, type ReadinessResult } from '@readiness-kit/core';
import { parseResult } from '@readiness-kit/core/schemas';
import type { Io } from '../io.ts';
import { plain } from '../print/plain.ts';
import { wrap } from '../print/wrap.ts';
import { Stop, valueOrStop } from '../stop.ts';
import type { Phrases } from '../words/phrases.ts';
import { readJson } from './read-json.ts';

/** The result of a file, proven, of this schema version or an earlier one. */
export async function loadResult(file: string, phrases: Phrases, io: Io): Promise<ReadinessResult> {
  const data = await readJson(file, io);
  const result = valueOrStop(parseResult(data), file);
  sayIfEdited(data, file, phrases, io);
  return result;
}

/** A result that was changed after it was made is used all the same, and that is said on standard error. */
export function sayIfEdited(data: unknown, file: string, phrases: Phrases, io: Io): void {
  if (!hashMatches(data)) io.stderr.write(`${wrap(`readiness: ${plain(phrases.edited(file))}`).join('\n')}\n`);
}

/** What is wrong with data that could not be shown. */
export function stopAtResult(data: unknown, file: string): Stop {
  const parsed = parseResult(data);
  return Stop.noResult(file, parsed.ok ? [] : parsed.issues);
}
