import type { GuideText, SurveyText } from '@readiness-kit/core';
import { parseResult } from '@readiness-kit/core/schemas';
import { type Audience, audiences, renderCsv, renderReport, type ReportOptions } from '@readiness-kit/elements/report';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { loadInstrument } from '../read/load-definitions.ts';
import { readJson } from '../read/read-json.ts';
import { sayIfEdited, stopAtResult } from '../read/read-result.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { inLanguage } from '../words/instrument-words.ts';
import { languageOf, phrasesOf } from '../words/phrases.ts';
import { orUnwritable } from '../write/or-unwritable.ts';
import { readOptions, theFile } from './options.ts';

const formats = ['html', 'json', 'csv'] as const;
/** Those that a report can be read in; the program itself speaks the first two. */
const languages = ['en', 'es', 'ar', 'zh-Hans', 'vi'] as const;

/** `readiness report`: a result as a page, a table or data, for one audience, from files alone. */
export async function reportCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { format: { type: 'string' }, audience: { type: 'string' }, instrument: { type: 'string' }, lang: { type: 'string' }, name: { type: 'string' }, out: { type: 'string' } });
  const file = theFile(positionals, 'with the result');
  const format = oneOf('format', values.format ?? 'html', formats);
  const audience = oneOf('audience', values.audience ?? 'full', audiences);
  const language = oneOf('lang', values.lang ?? 'en', languages);
  if (audience !== 'full' && format !== 'html') throw Stop.wrongUse('--audience is for --format html: a table or data are the same for all.');
  if (file === '-' && values.instrument === '-') throw Stop.wrongUse('Standard input can stand for one file only.');

  const data = await readJson(file, io);
  const options = { audience, language, ...(values.name === undefined ? {} : { name: values.name }), ...(await wordsOf(values.instrument, language, io)) };
  await write(await rendered(format, data, file, options), values.out, io);
  sayIfEdited(data, file, phrasesOf(languageOf(argv)), io);
  return exitCodes.done;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw Stop.wrongUse(`--${name} is ${new Intl.ListFormat('en', { type: 'disjunction' }).format(known)}, not “${value}”.`);
  return found;
}

/** The instrument of a file with its words; the built-in one's come with the report. */
async function wordsOf(path: string | undefined, language: string, io: Io): Promise<Pick<ReportOptions, 'texts' | 'guide' | 'instrument'>> {
  if (path === undefined) return {};
  const instrument = await loadInstrument(path, 'en', io);
  return { instrument, texts: inLanguage<SurveyText>(instrument.texts, language), guide: inLanguage<GuideText>(instrument.guides, language) };
}

async function rendered(format: (typeof formats)[number], data: unknown, file: string, options: ReportOptions & { readonly audience: Audience }): Promise<string> {
  if (format === 'json') return `${JSON.stringify(valueOrStop(parseResult(data), file), null, 2)}\n`;
  const made = await (format === 'html' ? renderReport(data, options) : renderCsv(data, options));
  if (!made.ok) throw stopAtResult(data, file);
  return made.text;
}

/** To a new file, or to standard output. */
async function write(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined) return io.stdout.write(text);
  await orUnwritable(path, () => io.create(path, text));
}
