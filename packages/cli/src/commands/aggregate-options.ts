import { type ClickHouseAddress, parseClickHouse } from '@readiness-kit/aggregate';
import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';
import { language, readOptions, wholeNumber } from './options.ts';

export interface AggregateOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly wave: string;
  readonly name: string;
  readonly instrument: string | undefined;
  readonly profile: string;
  readonly form: string | null;
  readonly directory: string | undefined;
  readonly rosters: string | undefined;
  readonly previous: string | undefined;
  readonly ledger: string | undefined;
  readonly threshold: number;
  readonly memory: string;
  /** `null`: DuckDB in this process. */
  readonly servers: ClickHouseAddress | null;
  readonly lang: Language;
}

/** Fewest and most people that a threshold may be: below, one answer weighs too much; above, little is left to publish. */
const thresholds = [5, 30] as const;

export function aggregateOptions(argv: readonly string[]): AggregateOptions {
  const { values, positionals: paths } = readOptions(argv, {
    out: { type: 'string' }, wave: { type: 'string' }, name: { type: 'string' }, instrument: { type: 'string' }, profile: { type: 'string' }, form: { type: 'string' }, directory: { type: 'string' },
    rosters: { type: 'string' }, previous: { type: 'string' }, ledger: { type: 'string' }, threshold: { type: 'string' }, memory: { type: 'string' }, engine: { type: 'string' }, lang: { type: 'string' },
  });
  const { out, wave, name = 'State', instrument, profile = 'community', form = null, directory, rosters, previous, ledger, memory = '400MB', engine = 'duckdb' } = values;
  if (paths.length === 0) throw Stop.wrongUse('Name the files or folders with the answers.');
  if (out === undefined) throw Stop.wrongUse('Name the new folder of the release: --out DIR.');
  if (wave === undefined || !/^[\w.-]{1,40}$/.test(wave)) throw Stop.wrongUse('Name the wave, such as --wave 2026-fall: letters, digits, “.”, “_” and “-”.');
  if (!/^\d+(?:MB|GB)$/.test(memory)) throw Stop.wrongUse(`--memory is a size such as 700MB, not “${memory}”.`);
  const servers = engine === 'duckdb' ? null : parseClickHouse(engine);
  if (engine !== 'duckdb' && !servers) throw Stop.wrongUse(`--engine is duckdb or clickhouse://HOST[:PORT][,HOST…][/DATABASE][?cluster=NAME], not “${engine}”. User and password stand in CLICKHOUSE_USER and CLICKHOUSE_PASSWORD.`);
  const threshold = wholeNumber('threshold', values.threshold, 10, thresholds[1]);
  if (threshold < thresholds[0]) throw Stop.wrongUse(`--threshold is a whole number from ${thresholds[0]} to ${thresholds[1]}, not “${threshold}”.`);
  return { paths, out, wave, name, instrument, profile, form, directory, rosters, previous, ledger, threshold, memory, servers, lang: language(values.lang) };
}
