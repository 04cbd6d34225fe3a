import { aggregate, type Aggregated, type AggregateInput, EngineError, openClickHouse, parseLedger, parseReport, ReleaseExists, type ClickHouseAddress } from '@readiness-kit/aggregate';
import { readDirectory } from '@readiness-kit/formats';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printAggregate } from '../print/print-aggregate.ts';
import { view } from '../print/view.ts';
import { loadInstrument, loadProfile } from '../read/load-definitions.ts';
import { openSource } from '../read/open-source.ts';
import { readJson } from '../read/read-json.ts';
import { readStateRosters } from '../read/read-state-rosters.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { type Phrases, phrasesOf } from '../words/phrases.ts';
import { aggregateOptions } from './aggregate-options.ts';
import { stepProgress } from '../read/step-progress.ts';

/** `readiness aggregate`: from the answers of districts to what a state can publish. */
export async function aggregateCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = aggregateOptions(argv);
  const { lang, out, paths, name, wave, form, threshold, memory } = options;
  const instrument = await loadInstrument(options.instrument, lang, io);
  const profile = await loadProfile(options.profile, instrument, io);
  if (form !== null && !instrument.forms.some(({ id }) => id === form)) throw Stop.wrongUse(`The instrument has no form “${form}”; it has: ${instrument.forms.map(({ id }) => id).join(', ')}.`);
  const phrases = phrasesOf(lang);
  if (await io.exists(out)) throw Stop.wrongUse(phrases.aggregating.exists(out));
  const directory = options.directory === undefined ? null : await readDirectory((await openSource(options.directory, io)).bytes);
  const people = options.rosters === undefined ? null : await readStateRosters(options.rosters, io);
  const previous = options.previous === undefined ? undefined : valueOrStop(parseReport(await readJson(options.previous, io)), options.previous);
  const ledger = options.ledger === undefined ? undefined : valueOrStop(parseLedger(await readJson(options.ledger, io)), options.ledger);
  const shown = stepProgress(io, phrases);
  const aggregated = await orStop(phrases, () =>
    aggregateAt(options.servers, io, {
      paths, out, name, wave, form, threshold, memory, instrument, profile,
      onProgress: shown.report,
      directory: directory && directory.units,
      ...(people ? { rosters: people.rosters } : {}),
      ...(previous ? { previous } : {}),
      ...(ledger ? { ledger } : {}),
    }),
  ).finally(shown.done);
  const issues = [...(directory?.issues ?? []), ...(people?.issues ?? []), ...aggregated.issues];
  const words = view(instrumentWords(instrument, lang), io.stdout, io);
  io.stdout.write(printAggregate(aggregated, issues, words));
  if (!aggregated.release) return exitCodes.noResult;
  return issues.some(({ severity }) => severity === 'error') || aggregated.read.some(({ removed }) => removed.length > 0) ? exitCodes.leftOut : exitCodes.done;
}

/** With servers that are opened for it, if any. */
async function aggregateAt(servers: ClickHouseAddress | null, { env }: Io, input: AggregateInput): Promise<Aggregated> {
  if (!servers) return aggregate(input);
  const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = env;
  const cluster = await openClickHouse(servers, { ...(user ? { user } : {}), ...(password ? { password } : {}) });
  try {
    return await aggregate({ ...input, cluster });
  } finally {
    await cluster.close();
  }
}

async function orStop<T>({ aggregating: say }: Phrases, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReleaseExists) throw Stop.wrongUse(say.exists(error.message));
    if (error instanceof EngineError) throw Stop.failed(say.engine(error.message.split('\n')[0] ?? ''));
    throw error;
  }
}
