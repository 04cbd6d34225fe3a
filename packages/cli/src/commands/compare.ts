import { compare } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printComparison } from '../print/print-comparison.ts';
import { view } from '../print/view.ts';
import { loadInstrument } from '../read/load-definitions.ts';
import { loadResult } from '../read/read-result.ts';
import { Stop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { language, readOptions, wholeNumber } from './options.ts';

/** `readiness compare`: what has changed from one result to a later one, and what has not. */
export async function compareCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { instrument: { type: 'string' }, 'least-change': { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } });
  const [before, after, tooMany] = positionals;
  if (before === undefined || after === undefined) throw Stop.wrongUse('Name two files with results: the earlier one first.');
  if (tooMany !== undefined) throw Stop.wrongUse(`Two files at a time: “${tooMany}” is too many.`);
  if ([before, after, values.instrument].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  const lang = language(values.lang);
  const leastChange = wholeNumber('least-change', values['least-change'], 5, 100);

  const instrument = await loadInstrument(values.instrument, lang, io);
  const [one, two] = [await loadResult(before, phrasesOf(lang), io), await loadResult(after, phrasesOf(lang), io)];
  const comparison = compare(one, two, { leastChange });
  io.stdout.write(values.json ? `${JSON.stringify(comparison, null, 2)}\n` : printComparison(comparison, two, view(instrumentWords(instrument, lang), io.stdout, io)));
  return comparison.breaks.length > 0 ? exitCodes.noResult : exitCodes.done;
}
