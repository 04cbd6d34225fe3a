import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AggregateReport, Instrument, Issue, ScoringProfile } from '@readiness-kit/core';
import type { Unit } from '@readiness-kit/formats';
import { openDuckDb } from './engine/duckdb.ts';
import type { Cluster } from './engine/clickhouse.ts';
import type { Engine } from './engine/engine.ts';
import type { ReleaseLedger } from './release/ledger.ts';
import type { ReleaseAudit } from './release/protect-state.ts';
import { makeReport, type ProtectedReport } from './release/report.ts';
import { joinDirectory, type Rosters } from './state/join-directory.ts';
import { findSources } from './tallying/find-sources.ts';
import { readTallies } from './tallying/read-tallies.ts';
import type { Source, SourceReport } from './tallying/source.ts';
import { tallySources } from './tallying/tally-sources.ts';
import { writeRelease } from './write/write-release.ts';

/** What is being done: finding files, counting answers, protecting figures, writing. */
export type Step = 'find' | 'tally' | 'protect' | 'write';

export interface AggregateInput {
  /** Files and folders with answers, and with tallies: `.tally.json`. */
  readonly paths: readonly string[];
  /** New folder for the release. */
  readonly out: string;
  readonly name: string;
  /** Such as `2026-fall`. */
  readonly wave: string;
  readonly instrument: Instrument;
  readonly profile: ScoringProfile;
  readonly form: string | null;
  readonly directory: readonly Unit[] | null;
  readonly rosters?: Rosters;
  readonly threshold: number;
  /** Report of the wave before. */
  readonly previous?: AggregateReport;
  /** Of an earlier release of this wave: `private/ledger.json`. */
  readonly ledger?: ReleaseLedger;
  /** Servers that count the answers; otherwise this process does. It is not closed. */
  readonly cluster?: Cluster;
  /** Most memory of the engine in this process, such as `600MB`. */
  readonly memory?: string;
  /** Told the share of a step that is done, 0 … 1. */
  readonly onProgress?: (step: Step, share: number) => void;
  readonly signal?: AbortSignal;
}

/** What was read, and the release, or why there is none. */
export interface Aggregated {
  readonly read: readonly SourceReport[];
  /** Files with tallies that were read. */
  readonly tallies: number;
  readonly issues: readonly Issue[];
  /** `null`: nothing was written. */
  readonly release: { readonly report: ProtectedReport; readonly audit: ReleaseAudit; readonly files: readonly string[] } | null;
}

/**
 * From the answers of districts to a release: found, counted, protected and written, or not at all.
 *
 * Issues: those of {@link findSources}, {@link joinDirectory} and {@link makeReport}, and `sources-none`, `file-changed`, `district-sent-both` and `answers-none` (errors),
 * and `instrument-other` (warning).
 * With an error nothing is written.
 *
 * @throws EngineError · ReleaseExists · Node's errors where nothing can be written · whatever `signal` is aborted with
 */
export async function aggregate(input: AggregateInput): Promise<Aggregated> {
  const folder = await mkdtemp(join(tmpdir(), 'readiness-'));
  const engine = await openDuckDb({ temporaryFolder: folder, ...(input.memory === undefined ? {} : { memory: input.memory }) });
  try {
    return await aggregateWith(engine, input);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function aggregateWith(engine: Engine, input: AggregateInput): Promise<Aggregated> {
  const { paths, out, instrument, profile, form, directory, rosters, cluster, onProgress, signal } = input;
  const found = await findSources(engine, paths);
  const sent = await readTallies(paths, input.wave, { instrument, profile, ...(form === null ? {} : { form }) });
  onProgress?.('find', 1);
  const foundIssues = [...found.issues, ...sent.issues, ...(found.sources.length + sent.files.length === 0 && found.issues.length === 0 ? [error('sources-none', paths.join(', '))] : [])];
  if (hasError(foundIssues)) return { read: [], tallies: 0, issues: foundIssues, release: null };
  const tallied = await tallySources({
    engine, instrument, profile, sources: found.sources,
    ...(form === null ? {} : { form }),
    ...(cluster ? { cluster } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (share: number) => onProgress('tally', share) } : {}),
  });
  const { read } = tallied;
  const tallies = sent.files.length;
  const both = [...sent.tallies.keys()].filter((id) => tallied.tallies.has(id)).map((id) => error('district-sent-both', id));
  const all = new Map([...tallied.tallies, ...sent.tallies]);
  const joined = joinDirectory({ tallies: all, directory, groups: instrument.groups, rosters: new Map([...sent.rosters, ...(rosters ?? [])]) });
  const issues = [...foundIssues, ...ofOtherInstruments(read), ...(await changedFiles(found.sources)), ...(all.size === 0 ? [error('answers-none', paths.join(', '))] : []), ...both, ...joined.issues];
  if (hasError(issues)) return { read, tallies, issues, release: null };
  signal?.throwIfAborted();
  const made = makeReport({
    state: { ...input, ...joined },
    ...(input.previous ? { previous: input.previous } : {}),
    ...(input.ledger ? { ledger: input.ledger } : {}),
    ...(onProgress ? { onProgress: (share: number) => onProgress('protect', share) } : {}),
  });
  if (!made.ok) return { read, tallies, issues: [...issues, ...made.issues], release: null };
  signal?.throwIfAborted();
  const files = await writeRelease({ ...made, folder: out, engine });
  onProgress?.('write', 1);
  return { read, tallies, issues, release: { report: made.report, audit: made.audit, files } };
}

/** Files that are not what they were when they were found: someone still writes to them. */
async function changedFiles(sources: readonly Source[]): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const { path, size, changed } of sources) {
    const now = await stat(path).catch(() => null);
    if (now?.size !== size || now.mtimeMs !== changed) issues.push(error('file-changed', path));
  }
  return issues;
}

/** Files that lack items and have columns that are none: of another version of the instrument, it seems. */
function ofOtherInstruments(read: readonly SourceReport[]): readonly Issue[] {
  return read.flatMap(({ path, columnsMissing, columnsUnknown }): readonly Issue[] =>
    columnsMissing.length === 0 || columnsUnknown.length === 0 ? [] : [{ code: 'instrument-other', severity: 'warning', path: [path], params: { missing: named(columnsMissing), unknown: named(columnsUnknown) } }],
  );
}

/** The first few of many. */
const named = (names: readonly string[]): string => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`;

const error = (code: string, path: string): Issue => ({ code, severity: 'error', path: [path] });
const hasError = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
