import { communityProfile, type Instrument, type ScoringPlan, type ScoringProfile, scoringPlan, type Tally } from '@readiness-kit/core';
import type { Cluster } from '../engine/clickhouse.ts';
import type { Engine } from '../engine/engine.ts';
import { alike, districtsOf, ingest, Persons, together, unknown } from './ingest.ts';
import { answerOf } from './person-sql.ts';
import { reportSources } from './report-sources.ts';
import type { Source, SourceReport } from './source.ts';
import { sendPersons } from './send-persons.ts';
import { sumPersons, type SumsByPlace } from './sum-persons.ts';
import { tallyOfSums } from './sums.ts';

export interface TallySourcesInput {
  /** Reads the files. */
  readonly engine: Engine;
  /** Servers that sum up what is read; otherwise the engine does. */
  readonly cluster?: Cluster;
  readonly instrument: Instrument;
  readonly profile?: ScoringProfile;
  readonly form?: string;
  readonly sources: readonly Source[];
  /** Told what is done, as a share of all, 0 … 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface TalliedSources {
  /** By id of the district. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly read: readonly SourceReport[];
}

/**
 * A tally for each district, of the answers in files: counted by an engine, where they are.
 *
 * Equal to `tallyAnswers` of the same answers but for rounding.
 *
 * @throws EngineError · whatever `signal` is aborted with
 */
export async function tallySources({ engine, cluster, instrument, profile = communityProfile, form, sources, onProgress, signal }: TallySourcesInput): Promise<TalliedSources> {
  const plan = scoringPlan(instrument, profile, form);
  const persons = new Persons(engine, plan, cluster === undefined);
  await persons.create();
  const places = new Map<string, number>();
  const all = sources.reduce((sum, { size }) => sum + size, 0) || 1;
  let done = 0;
  for (const files of alike(sources)) {
    signal?.throwIfAborted();
    for (const id of await districtsOf(engine, files)) if (!places.has(id)) places.set(id, places.size);
    await ingest(engine, persons, instrument, files, places);
    for (const { source } of files) done += source.size;
    onProgress?.((reading * done) / all);
  }
  const read = await reportSources(engine, plan, sources);
  await engine.run(`DELETE FROM persons WHERE g = ${unknown.group} OR d = ${unknown.district} OR r = 0`);
  const repeated = await mergeRepeated(engine, persons, instrument);
  const sums = await sumUp(engine, cluster, plan, (share) => onProgress?.(reading + (1 - reading) * share), signal);
  await engine.run('DROP TABLE persons');
  return { tallies: new Map([...places].map(([id, place]) => [id, tallyOfSums(plan, sums.get(place) ?? [])])), read: read.map((report, file) => ({ ...report, repeated: repeated.get(file) ?? 0 })) };
}

/** Where the answers were read, or on servers they are sent to. */
async function sumUp(engine: Engine, cluster: Cluster | undefined, plan: ScoringPlan, onProgress: (share: number) => void, signal: AbortSignal | undefined): Promise<SumsByPlace> {
  if (!cluster) return sumPersons(engine, plan, 'persons', onProgress, signal);
  const { persons, remove } = await sendPersons(engine, cluster, plan);
  const sums = await sumPersons(cluster, plan, persons, onProgress, signal).catch(async (error: unknown) => {
    // What went wrong first is what is told.
    await remove().catch(() => undefined);
    throw error;
  });
  await remove();
  return sums;
}

/** The share of the work that is reading files. */
const reading = 0.6;

/** Rows of one respondent of a group become one. @returns by file, rows that are no longer there */
async function mergeRepeated(engine: Engine, persons: Persons, { indicators }: Instrument): Promise<ReadonlyMap<number, number>> {
  await engine.run('CREATE OR REPLACE TEMP TABLE repeated AS SELECT d, g, r FROM persons GROUP BY ALL HAVING count(*) > 1');
  const isRepeated = '(d, g, r) IN (SELECT (d, g, r) FROM repeated)';
  const [[count = 0] = []] = await engine.columns('SELECT count(*) FROM repeated');
  if (count === 0) return new Map();
  const [files = [], rows = []] = await engine.columns(`SELECT f, count(*) FROM persons WHERE ${isRepeated} GROUP BY f`);
  const answers = indicators.map((_, i) => `${together(answerOf(i))} AS ${answerOf(i)}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE merged AS SELECT d, g, r, min(f) AS f, ${answers.join(', ')} FROM persons WHERE ${isRepeated} GROUP BY d, g, r`);
  await engine.run(`DELETE FROM persons WHERE ${isRepeated}`);
  await persons.insert('merged');
  return new Map(files.map((file, at) => [file as number, rows[at] as number]));
}
