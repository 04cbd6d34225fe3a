import { assess } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printReading } from '../print/print-reading.ts';
import { printResult } from '../print/print-result.ts';
import { view } from '../print/view.ts';
import { loadInstrument, loadProfile } from '../read/load-definitions.ts';
import { progress } from '../read/progress.ts';
import { readResponsesCsv } from '../read/read-responses-csv.ts';
import { readRosterCsv } from '../read/read-roster-csv.ts';
import { Stop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { scoreOptions } from './score-options.ts';

/** `readiness score`: from a file of answers to a result, for a person or as JSON. */
export async function scoreCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { file, instrument: instrumentFile, profile: profileName, roster, form, lang, seed, smallestGroup, top, json } = scoreOptions(argv);
  const instrument = await loadInstrument(instrumentFile, lang, io);
  if (form !== undefined && !instrument.forms.some((f) => f.id === form)) throw Stop.wrongUse(`The instrument has no form “${form}”; it has: ${instrument.forms.map((f) => f.id).join(', ')}.`);
  const profile = await loadProfile(profileName, instrument, io);
  const people = roster === undefined ? { rosters: {}, ignored: [], issues: [] } : await readRosterCsv(roster, io);
  const phrases = phrasesOf(lang);
  const read = await readResponsesCsv(file, instrument, form, io, (size) => progress(io, phrases, size));

  const issues = [...people.issues, ...read.issues];
  const result = assess({ instrument, responses: read.table, rosters: people.rosters, profile, seed, smallestGroup, issues, ...(form === undefined ? {} : { form }) });

  const words = instrumentWords(instrument, lang);
  if (json) io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else io.stdout.write(printResult(result, { instrument, profile, top }, view(words, io.stdout, io)));
  const reading = { rows: read.rows, cancelled: read.cancelled, ignored: [...read.ignored, ...people.ignored], issues: result.issues };
  const place = json ? io.stderr : io.stdout;
  place.write(printReading(reading, view(words, place, io)));
  return result.issues.some((i) => i.severity === 'error') ? exitCodes.leftOut : exitCodes.done;
}
