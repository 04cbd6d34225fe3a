import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Stop } from '../stop.ts';
import { languageOf, type Phrases, phrasesOf } from '../words/phrases.ts';
import { issueGroups } from './issue-groups.ts';
import { plain } from './plain.ts';
import { problemLines } from './problem-lines.ts';
import { bareView } from './view.ts';
import { wrap } from './wrap.ts';

/** Why a command ended without a result, on standard error. */
export function printStop(stop: Stop, argv: readonly string[], io: Io): void {
  const language = languageOf(argv);
  const view = bareView(language, io.stderr, io);
  const lines = [...wrap(`readiness: ${plain(stopSentence(stop, phrasesOf(language)))}`), ...problemLines(issueGroups(stop.issues), view)];
  io.stderr.write(`${lines.join('\n')}\n`);
}

function stopSentence({ exitCode, message, file }: Stop, phrases: Phrases): string {
  if (exitCode === exitCodes.unreadable) return phrases.unreadable(file, message);
  if (exitCode === exitCodes.unwritable) return phrases.unwritable(file, message);
  return exitCode === exitCodes.noResult && file !== '' ? phrases.noResult(file) : message;
}
