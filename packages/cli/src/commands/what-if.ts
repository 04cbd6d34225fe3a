import { ReadinessError } from '@readiness-kit/core';
import { cheapestRaises, type Raises, whatIf, type WhatIfInput } from '@readiness-kit/core/what-if';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Answer, printWhatIf } from '../print/print-what-if.ts';
import { view } from '../print/view.ts';
import { loadInstrument, loadProfile } from '../read/load-definitions.ts';
import { loadResult } from '../read/read-result.ts';
import { Stop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { language, readOptions, theFile } from './options.ts';
import { unanswerable } from './unanswerable.ts';

/** `readiness what-if`: what raising some indicators would do, or the least effort that reaches a level. */
export async function whatIfCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { raise: { type: 'string', multiple: true }, reach: { type: 'string' }, instrument: { type: 'string' }, profile: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } });
  const file = theFile(positionals, 'with the result');
  if ((values.raise === undefined) === (values.reach === undefined)) throw Stop.wrongUse('Say either what to raise (--raise ID=LEVEL) or what to reach (--reach ID or ID=LEVEL).');
  if ([file, values.instrument, values.profile].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  const lang = language(values.lang);
  const raised = (values.raise ?? []).map(idAndLevel);
  for (const { id, level } of raised) if (level === undefined) throw Stop.wrongUse(`--raise is ID=LEVEL, not “${id}”.`);
  const twice = raised.find(({ id }, i) => raised.findIndex((other) => other.id === id) < i);
  if (twice) throw Stop.wrongUse(`--raise names “${twice.id}” twice.`);
  const goal = values.reach === undefined ? undefined : idAndLevel(values.reach);

  const instrument = await loadInstrument(values.instrument, lang, io);
  const profile = values.profile === undefined ? {} : { profile: await loadProfile(values.profile, instrument, io) };
  const result = await loadResult(file, phrasesOf(lang), io);
  if ((goal?.level ?? 1) > result.levels) throw Stop.wrongUse(`--reach: there is no level ${goal?.level}; the levels of “${file}” are 1 to ${result.levels}.`);
  const answer = ask(file, { instrument, result, ...profile }, Object.fromEntries(raised.map(({ id, level }) => [id, level ?? 0])), goal);
  if (values.json) io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else io.stdout.write(printWhatIf(result, answer, goal?.id, view(instrumentWords(instrument, lang), io.stdout, io)));
  return answer.cheapest?.status === 'none' ? exitCodes.noResult : exitCodes.done;
}

/** @throws Stop where this result cannot answer: it says why, and what to ask instead */
function ask(file: string, input: WhatIfInput, given: Raises, goal: Wanted | undefined): Answer {
  try {
    const cheapest = goal ? cheapestRaises({ ...input, id: goal.id, ...(goal.level === undefined ? {} : { level: goal.level }) }) : null;
    const raises = cheapest?.status === 'found' ? cheapest.raises : given;
    return { raises, cheapest, ...whatIf(input)(raises) };
  } catch (error) {
    if (error instanceof ReadinessError) throw unanswerable(error, { file, result: input.result, raises: given });
    throw error;
  }
}

interface Wanted {
  readonly id: string;
  readonly level: number | undefined;
}

function idAndLevel(text: string): Wanted {
  const at = text.lastIndexOf('=');
  if (at < 0) return { id: text, level: undefined };
  const level = text.slice(at + 1);
  if (!/^[1-9]$/.test(level)) throw Stop.wrongUse(`“${text}”: a level is a whole number from 1.`);
  return { id: text.slice(0, at), level: Number(level) };
}
