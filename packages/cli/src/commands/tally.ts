import { type Issue, tallyDocument } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printReading } from '../print/print-reading.ts';
import { printTally } from '../print/print-tally.ts';
import { view } from '../print/view.ts';
import { loadInstrument, loadProfile } from '../read/load-definitions.ts';
import { progress } from '../read/progress.ts';
import { readResponsesCsv } from '../read/read-responses-csv.ts';
import { readRosterCsv } from '../read/read-roster-csv.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { NewFiles } from '../write/new-files.ts';
import { tallyOptions } from './tally-options.ts';

/** `readiness tally`: from a file of answers to the sums of them, which a district can send instead. */
export async function tallyCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { file, out, district, wave, form, lang, ...given } = tallyOptions(argv);
  const instrument = await loadInstrument(given.instrument, lang, io);
  if (form !== undefined && !instrument.forms.some(({ id }) => id === form)) throw Stop.wrongUse(`The instrument has no form “${form}”; it has: ${instrument.forms.map(({ id }) => id).join(', ')}.`);
  const profile = await loadProfile(given.profile, instrument, io);
  const people = given.roster === undefined ? { rosters: {}, ignored: [], issues: [] } : await readRosterCsv(given.roster, io);
  const files = new NewFiles(io);
  try {
    const target = await files.begin(out);
    const read = await readResponsesCsv(file, instrument, form, io, (size) => progress(io, phrasesOf(lang), size));
    const made = tallyDocument({ instrument, profile, table: read.table, rosters: people.rosters, district, wave, ...(form === undefined ? {} : { form }) });
    const document = valueOrStop(made, file);
    await target.write(`${JSON.stringify(document)}\n`);
    await files.done();
    const issues: readonly Issue[] = [...people.issues, ...made.issues, ...read.issues];
    const place = out === '-' ? io.stderr : io.stdout;
    const page = view(instrumentWords(instrument, lang), place, io);
    place.write(printReading({ rows: read.rows, cancelled: read.cancelled, ignored: [...read.ignored, ...people.ignored], issues }, page));
    place.write(printTally(document, files.written, page));
    return issues.some(({ severity }) => severity === 'error') ? exitCodes.leftOut : exitCodes.done;
  } finally {
    await files.discard();
  }
}
