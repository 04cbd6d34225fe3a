import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';
import { language, readOptions, theFile } from './options.ts';

export interface TallyOptions {
  readonly file: string;
  /** `-`: standard output. */
  readonly out: string;
  readonly district: { readonly id: string; readonly name: string | null };
  readonly wave: string;
  readonly instrument: string | undefined;
  /** Id of a built-in profile, or a file. */
  readonly profile: string;
  readonly roster: string | undefined;
  readonly form: string | undefined;
  readonly lang: Language;
}

export function tallyOptions(argv: readonly string[]): TallyOptions {
  const { values, positionals } = readOptions(argv, {
    out: { type: 'string', short: 'o' }, district: { type: 'string' }, 'district-name': { type: 'string' }, wave: { type: 'string' },
    instrument: { type: 'string' }, profile: { type: 'string' }, roster: { type: 'string' }, form: { type: 'string' }, lang: { type: 'string' },
  });
  const { out = '-', district, 'district-name': name, wave, instrument, profile = 'community', roster, form } = values;
  const file = theFile(positionals, 'with the answers');
  if ([file, instrument, profile, roster].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  if (district === undefined || !isLine(district, 80)) throw Stop.wrongUse('Name the district by the id that the state knows it by: --district 0100005.');
  if (name !== undefined && !isLine(name, 200)) throw Stop.wrongUse('--district-name is a line of up to 200 characters.');
  if (wave === undefined || !/^[\w.-]{1,40}$/.test(wave)) throw Stop.wrongUse('Name the wave, such as --wave 2026-fall: letters, digits, “.”, “_” and “-”.');
  return { file, out, district: { id: district, name: name ?? null }, wave, instrument, profile, roster, form, lang: language(values.lang) };
}

/** Wrong use is told before a long file is read. */
const isLine = (text: string, most: number): boolean => text !== '' && text.length <= most && text.trim() === text && !/\p{C}/u.test(text);
