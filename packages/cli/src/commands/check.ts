import { parseInstrument } from '@readiness-kit/core/schemas';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lengthLines } from '../print/length-lines.ts';
import { printCheck } from '../print/print-check.ts';
import { isQuestionsFile, parseQuestions } from '../read/parse-questions.ts';
import { readAllowList } from '../read/read-allow-list.ts';
import { readJson } from '../read/read-json.ts';
import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';
import { language, readOptions, theFile } from './options.ts';

/** What is checked, and how: the data of a file. */
interface Task {
  readonly file: string;
  readonly lang: Language;
  readonly allowed: Readonly<Record<string, string>>;
  readonly io: Io;
}

/** `readiness check`: every problem of an instrument, or of a district's own questions, each with its place, code and sentence. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { lang: { type: 'string' }, allow: { type: 'string' } });
  const lang = language(values.lang);
  const file = theFile(positionals, 'with the instrument');
  if (file === '-' && values.allow === '-') throw Stop.wrongUse('Standard input can stand for one file only.');
  const data = await readJson(file, io);
  const task: Task = { file, lang, io, allowed: values.allow === undefined ? {} : await readAllowList(values.allow, io) };
  return isQuestionsFile(data) ? checkQuestions(data, task) : checkAnInstrument(data, task);
}

async function checkAnInstrument(data: unknown, { file, lang, allowed, io }: Task): Promise<ExitCode> {
  const parsed = parseInstrument(data);
  if (!parsed.ok) return notSound(parsed.issues, file, lang, io);
  const { value, issues } = parsed;
  const { lintDocument } = await linting();
  const languages = [...new Set((value.texts ?? []).map((text) => text.language))];
  printCheck({ name: `${value.id} ${value.version}`, issues, wording: lintDocument(value, { allowed }), languages, indicators: value.indicators.length }, lang, io, (view) => lengthLines(value, view));
  return exitCodes.done;
}

/** Questions are asked with the district instrument: its groups and ids are what they are checked against. */
async function checkQuestions(data: object, { file, lang, allowed, io }: Task): Promise<ExitCode> {
  const { district } = await import('@readiness-kit/core/instruments/district');
  const parsed = parseQuestions(data, district);
  if (!parsed.ok) return notSound(parsed.issues, file, lang, io);
  const { lintQuestions } = await linting();
  const languages = [...new Set(parsed.value.flatMap(({ prompt }) => Object.keys(prompt)))];
  printCheck({ name: file, issues: parsed.issues, wording: lintQuestions(parsed.value, district.groups, { allowed }), languages, indicators: null }, lang, io);
  return exitCodes.done;
}

/** Words are looked at only once all that they stand on is sound. */
function notSound(issues: Parameters<typeof printCheck>[0]['issues'], name: string, lang: Language, io: Io): ExitCode {
  printCheck({ name, issues, wording: [], languages: [], indicators: null }, lang, io);
  return exitCodes.noResult;
}

/** Loaded when it is needed: the dictionaries of its rules are larger than the rest of this program. */
const linting = () => import('../lint/lint-document.ts');
