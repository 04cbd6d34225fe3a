import { join } from 'node:path';
import { simulateState } from '@readiness-kit/aggregate';
import { csvRow, textCell, wideCsv } from '@readiness-kit/formats';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { plain } from '../print/plain.ts';
import { loadInstrument } from '../read/load-definitions.ts';
import { Stop } from '../stop.ts';
import { numbersOf } from '../words/numbers.ts';
import { phrasesOf } from '../words/phrases.ts';
import { orUnwritable } from '../write/or-unwritable.ts';
import { language, readOptions, wholeNumber } from './options.ts';

/** `readiness simulate`: a made-up state, to try everything with. */
export async function simulateCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { out: { type: 'string' }, districts: { type: 'string' }, seed: { type: 'string' }, wave: { type: 'string' }, form: { type: 'string' }, instrument: { type: 'string' }, lang: { type: 'string' } });
  const { out, form } = values;
  if (positionals.length > 0) throw Stop.wrongUse(`“${positionals[0]}” is too many.`);
  if (out === undefined) throw Stop.wrongUse('Name the new folder: --out DIR.');
  if (await io.exists(out)) throw Stop.unwritable(out, 'EEXIST');
  const lang = language(values.lang);
  const districts = wholeNumber('districts', values.districts, 50, 20_000);
  const instrument = await loadInstrument(values.instrument, lang, io);
  if (form !== undefined && !instrument.forms.some(({ id }) => id === form)) throw Stop.wrongUse(`The instrument has no form “${form}”; it has: ${instrument.forms.map(({ id }) => id).join(', ')}.`);
  const directory = [csvRow(['NCES ID', 'District Name', 'Region', 'Locale', 'Enrollment'])];
  const rosters = [csvRow(['district', 'group', 'roster'])];
  const seed = wholeNumber('seed', values.seed, 1, 2 ** 32 - 1);
  const wave = wholeNumber('wave', values.wave, 1, 100);
  for (const district of simulateState({ districts, instrument, seed, wave, ...(form === undefined ? {} : { form }) })) {
    directory.push(csvRow([district.id, textCell(district.name), district.region, district.locale, String(district.enrolment)]));
    for (const [group, roster] of Object.entries(district.rosters)) rosters.push(csvRow([district.id, group, String(roster)]));
    await orUnwritable(out, () => io.create(join(out, 'answers', `${district.id}.csv`), [...wideCsv(district.responses, instrument)].join('')));
  }
  await orUnwritable(out, () => io.create(join(out, 'directory.csv'), directory.join('')));
  await orUnwritable(out, () => io.create(join(out, 'rosters.csv'), rosters.join('')));
  const { aggregating: say } = phrasesOf(lang);
  const folder = plain(out);
  io.stdout.write(`${say.simulated(numbersOf(lang).count(districts), folder)}\n  readiness aggregate ${join(folder, 'answers')} --directory ${join(folder, 'directory.csv')} --rosters ${join(folder, 'rosters.csv')} --wave ${2025 + wave}-fall${form === undefined ? '' : ` --form ${form}`} --out ${join(folder, 'release')}\n`);
  return exitCodes.done;
}
