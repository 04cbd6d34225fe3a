import { parseInstrument } from '@readiness-kit/core/schemas';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printCheck } from '../print/print-check.ts';
import { readJson } from '../read/read-json.ts';
import { language, readOptions, theFile } from './options.ts';

/** `readiness check`: every problem of an instrument, each with its place, code and sentence. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { lang: { type: 'string' } });
  const lang = language(values.lang);
  const file = theFile(positionals, 'with the instrument');
  const parsed = parseInstrument(await readJson(file, io));
  printCheck(parsed, file, lang, io);
  return parsed.ok ? exitCodes.done : exitCodes.noResult;
}
