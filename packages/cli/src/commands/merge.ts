import { type InstrumentDocument, type Issue, mergeTallyDocuments, profiles, type ScoringProfile } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printMerge, printTally } from '../print/print-tally.ts';
import { view } from '../print/view.ts';
import { loadInstrument, loadProfile } from '../read/load-definitions.ts';
import { readJson } from '../read/read-json.ts';
import { Stop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { NewFiles } from '../write/new-files.ts';
import { language, readOptions } from './options.ts';

/** `readiness merge`: the tallies of parts of one district, such as its schools, as the tally of the district. */
export async function mergeCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: paths } = readOptions(argv, { out: { type: 'string', short: 'o' }, instrument: { type: 'string' }, profile: { type: 'string' }, form: { type: 'string' }, lang: { type: 'string' } });
  const { out = '-' } = values;
  if (paths.length === 0) throw Stop.wrongUse('Name the files with the tallies.');
  if ([...paths, values.instrument, values.profile].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  const lang = language(values.lang);
  const instrument = await loadInstrument(values.instrument, lang, io);
  if (values.form !== undefined && !instrument.forms.some(({ id }) => id === values.form)) throw Stop.wrongUse(`The instrument has no form “${values.form}”; it has: ${instrument.forms.map(({ id }) => id).join(', ')}.`);
  const documents: unknown[] = [];
  for (const path of paths) documents.push(await readJson(path, io));
  const named = namedBy(documents[0], instrument);
  const form = values.form ?? named.form;
  const profile = values.profile === undefined ? named.profile : await loadProfile(values.profile, instrument, io);

  const merged = mergeTallyDocuments(documents, { instrument, ...(profile ? { profile } : {}), ...(form === undefined ? {} : { form }) });
  if (!merged.ok) throw stopAt(merged.issues, paths);
  const files = new NewFiles(io);
  try {
    await (await files.begin(out)).write(`${JSON.stringify(merged.value)}\n`);
    await files.done();
  } finally {
    await files.discard();
  }
  const place = out === '-' ? io.stderr : io.stdout;
  const page = view(instrumentWords(instrument, lang), place, io);
  place.write(printMerge(paths.length, merged.issues, page));
  place.write(printTally(merged.value, files.written, page));
  return exitCodes.done;
}

/** The built-in profile and the form that a document names; a file is never opened because data names it. */
function namedBy(data: unknown, { forms }: InstrumentDocument): { readonly profile: ScoringProfile | undefined; readonly form: string | undefined } {
  const { profile, form } = (data as { readonly provenance?: { readonly profile?: { readonly id?: unknown } | null; readonly form?: unknown } | null } | null)?.provenance ?? {};
  return { profile: Object.values(profiles).find(({ id }) => id === profile?.id), form: forms.find(({ id }) => id === form)?.id };
}

/** Problems by the file they are in. */
function stopAt(issues: readonly Issue[], paths: readonly string[]): Stop {
  const fileOf = ([at]: Issue['path']): string => paths[Number(at)] ?? '';
  const placed = issues.map((issue) => ({ ...issue, path: typeof issue.path[0] === 'number' ? [fileOf(issue.path), ...issue.path.slice(1)] : issue.path }));
  return Stop.noResult([...new Set(issues.map(({ path }) => fileOf(path)).filter((file) => file !== ''))].join(', ') || paths.join(', '), placed);
}
