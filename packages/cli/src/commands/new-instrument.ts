import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkInstrument, type InstrumentDocument } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { blankInstrument } from '../new-instrument/blank.ts';
import { districtCopy } from '../new-instrument/district-copy.ts';
import { readme } from '../new-instrument/readme.ts';
import { plain } from '../print/plain.ts';
import { Stop } from '../stop.ts';
import { phrasesOf } from '../words/phrases.ts';
import { orUnwritable } from '../write/or-unwritable.ts';
import { language, readOptions } from './options.ts';

const beginnings: Readonly<Record<string, (id: string) => InstrumentDocument | Promise<InstrumentDocument>>> = { blank: blankInstrument, district: districtCopy };

/** `readiness new-instrument`: a folder with an instrument that passes the check, its schema and what to do next. */
export async function newInstrumentCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(argv, { out: { type: 'string' }, from: { type: 'string' }, lang: { type: 'string' } });
  const { made, next } = phrasesOf(language(values.lang));
  const name = theName(positionals);
  const { from = 'blank', out = name } = values;
  const begin = Object.hasOwn(beginnings, from) ? beginnings[from] : undefined;
  if (!begin) throw Stop.wrongUse(`--from is blank or district, not “${from}”.`);
  const document = await begin(name);
  const file = `${name}.instrument.json`;
  const files = [
    [file, `${JSON.stringify({ $schema: './instrument.schema.json', ...document }, null, 2)}\n`],
    ['instrument.schema.json', schema()],
    ['README.md', readme(document)],
  ] as const;
  await writeAll(files.map(([path, text]) => [join(out, path), text]), io);
  io.stdout.write(`${made(plain(out))}\n${files.map(([path]) => `  ${path}\n`).join('')}${next}\n  readiness check ${quoted(plain(join(out, file)))}\n`);
  return exitCodes.done;
}

/** One name that can be an instrument's id. */
function theName([name, tooMany]: readonly string[]): string {
  if (name === undefined) throw Stop.wrongUse('Name the new instrument.');
  if (tooMany !== undefined) throw Stop.wrongUse(`One instrument at a time: “${tooMany}” is too many.`);
  // Core says what an id is; the name is also a file's.
  if (checkInstrument(blankInstrument(name)).some(({ code }) => code === 'id-invalid')) throw Stop.wrongUse(`“${name}” cannot be a name: it starts with a letter and holds letters, digits, “.”, “_” or “-”, 80 at most.`);
  return name;
}

/** All or nothing: a file that is there already is found before any is written. */
async function writeAll(files: readonly (readonly [path: string, text: string])[], io: Io): Promise<void> {
  for (const [path] of files) if (await io.exists(path)) throw Stop.unwritable(path, 'EEXIST');
  for (const [path, text] of files) await orUnwritable(path, () => io.create(path, text));
}

const schema = (): string => readFileSync(createRequire(import.meta.url).resolve('@readiness-kit/core/schemas/instrument.json'), 'utf8');

/** As a shell takes it. */
const quoted = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);
