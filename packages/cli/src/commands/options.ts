import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';

type Words<O extends NonNullable<ParseArgsConfig['options']>> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>>;

/**
 * Reads the words after a command.
 *
 * @throws Stop with one sentence when an option is not known, or lacks its value
 */
export function readOptions<const O extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: O): Words<O> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw Stop.wrongUse(sentenceOf(error as NodeJS.ErrnoException));
  }
}

/** Node's messages give advice that fits programs; what they are about is the option in quotation marks. */
function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(.*?)[ ']/s.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option “${option}”.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value after it.`;
}

/** The one file a command works on. */
export function theFile(positionals: readonly string[], what: string): string {
  const [file, tooMany] = positionals;
  if (file === undefined) throw Stop.wrongUse(`Name the file ${what}.`);
  if (tooMany !== undefined) throw Stop.wrongUse(`One file at a time: “${tooMany}” is too many.`);
  return file;
}

export function language(lang: string | undefined): Language {
  if (lang === undefined || lang === 'en' || lang === 'es') return lang ?? 'en';
  throw Stop.wrongUse(`--lang is en or es, not “${lang}”.`);
}

/** A whole number from 0 to `limit`. */
export function wholeNumber(name: string, value: string | undefined, byDefault: number, limit: number): number {
  if (value === undefined) return byDefault;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= limit) return number;
  throw Stop.wrongUse(`--${name} is a whole number from 0 to ${limit}, not “${value}”.`);
}
