import { communityProfile, type Instrument, type ScoringPlan, type ScoringProfile, scoringPlan, type Tally } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { alike, createAnswers, districtsOf, ingest, together, unknown } from './ingest.ts';
import { answerOf, type Asked, askedOf, personSql } from './person-sql.ts';
import { reportSources } from './report-sources.ts';
import type { Source, SourceReport } from './source.ts';
import { sumPersons } from './sum-persons.ts';
import { type Sums, tallyOfSums } from './sums.ts';

export interface TallySourcesInput {
  readonly engine: Engine;
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

/** Respondents whose scores are held at a time. A default: about a quarter of a gigabyte. */
const batch = 1_000_000;

/**
 * A tally for each district, of the answers in files: counted by an engine, where they are, in parts that fit in memory.
 *
 * Equal to `tallyAnswers` of the same answers but for rounding.
 *
 * @throws EngineError · whatever `signal` is aborted with
 */
export async function tallySources({ engine, instrument, profile = communityProfile, form, sources, onProgress, signal }: TallySourcesInput): Promise<TalliedSources> {
  const plan = scoringPlan(instrument, profile, form);
  await createAnswers(engine, instrument);
  const places = new Map<string, number>();
  const all = sources.reduce((sum, { size }) => sum + size, 0) || 1;
  let done = 0;
  for (const files of alike(sources)) {
    signal?.throwIfAborted();
    for (const id of await districtsOf(engine, files)) if (!places.has(id)) places.set(id, places.size);
    await ingest(engine, instrument, files, places);
    for (const { source } of files) done += source.size;
    onProgress?.((0.6 * done) / all);
  }
  const read = await reportSources(engine, plan, sources);
  const repeated = await mergeRepeated(engine, instrument);
  const sums = await sumGroups(engine, plan, (share) => onProgress?.(0.6 + 0.4 * share), signal);
  await engine.run('DROP TABLE answers');
  const asked = instrument.groups.map((_, g) => askedOf(plan, g));
  return { tallies: new Map([...places].map(([id, place]) => [id, tallyOfSums(plan, asked, sums.map((of) => of.get(place)))])), read: read.map((report, file) => ({ ...report, repeated: repeated.get(file) ?? 0 })) };
}

/** Rows of one respondent of a group become one. @returns by file, rows that are no longer there */
async function mergeRepeated(engine: Engine, { indicators }: Instrument): Promise<ReadonlyMap<number, number>> {
  const people = `FROM answers WHERE g <> ${unknown.group} AND d <> ${unknown.district} AND r <> 0`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE repeated AS SELECT d, g, r ${people} GROUP BY ALL HAVING count(*) > 1`);
  const isRepeated = '(d, g, r) IN (SELECT (d, g, r) FROM repeated)';
  const [[count = 0] = []] = await engine.columns('SELECT count(*) FROM repeated');
  if (count === 0) return new Map();
  const [files = [], rows = []] = await engine.columns(`SELECT f, count(*) FROM answers WHERE ${isRepeated} GROUP BY f`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE merged AS SELECT d, g, r, min(f) AS f, ${indicators.map((_, i) => `${together(answerOf(i))} AS ${answerOf(i)}`).join(', ')} FROM answers WHERE ${isRepeated} GROUP BY d, g, r`);
  await engine.run(`DELETE FROM answers WHERE ${isRepeated}`);
  await engine.run('INSERT INTO answers SELECT * FROM merged');
  return new Map(files.map((file, at) => [file as number, rows[at] as number]));
}

/** By group position, then district. */
async function sumGroups(engine: Engine, plan: ScoringPlan, onProgress: (share: number) => void, signal?: AbortSignal): Promise<readonly Map<number, Sums>[]> {
  const { groups } = plan.instrument;
  const [[last = -1] = []] = await engine.columns('SELECT max(rowid) FROM answers');
  const sums = groups.map(() => new Map<number, Sums>());
  const asked = groups.map((_, g): Asked => askedOf(plan, g));
  const steps = Math.ceil(((last as number | null) ?? -1) / batch + 1e-12) || 1;
  for (let step = 0; step < steps; step++) {
    for (const g of groups.keys()) {
      signal?.throwIfAborted();
      if (asked[g]?.constructs.length === 0) continue;
      const rows = `SELECT * FROM answers WHERE g = ${g} AND d <> ${unknown.district} AND r <> 0 AND rowid >= ${step * batch} AND rowid < ${(step + 1) * batch}`;
      await engine.run(`CREATE OR REPLACE TEMP TABLE persons AS ${personSql(plan, g, rows)}`);
      await sumPersons(engine, plan, asked[g] as Asked, 'persons', sums[g] as Map<number, Sums>);
      onProgress((step * groups.length + g + 1) / (steps * groups.length));
    }
  }
  return sums;
}
