import type { Instrument, ScoringPlan } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { codeOf, unreadable } from './answer-sql.ts';
import { answerOf, personSql, scaleOf, scoreOf } from './person-sql.ts';
import type { Source } from './source.ts';
import { name, text } from './sql-text.ts';

/** Stands for a group or a district that is none. */
export const unknown = { group: 255, district: -1 } as const;

/** Who it is: district, group, respondent (a hash) and file. */
const who = [['d', 'INTEGER'], ['g', 'UTINYINT'], ['r', 'UBIGINT'], ['f', 'INTEGER']] as const;

/** The table of all respondents: who they are and an answer code for each indicator; and their scores, if they are summed up here. */
export class Persons {
  readonly #engine: Engine;
  readonly #plan: ScoringPlan;
  readonly #isScored: boolean;

  constructor(engine: Engine, plan: ScoringPlan, isScored: boolean) {
    this.#engine = engine;
    this.#plan = plan;
    this.#isScored = isScored;
  }

  create(): Promise<void> {
    return this.#engine.run(`CREATE OR REPLACE TEMP TABLE persons (${this.#columns().map(([name, type]) => `${name} ${type}`).join(', ')})`);
  }

  /** @param from a table or query with who they are and their answers */
  insert(from: string): Promise<void> {
    const names = this.#columns().map(([name]) => name).join(', ');
    return this.#engine.run(`INSERT INTO persons SELECT ${names} FROM ${this.#isScored ? `(${personSql(this.#plan, who.map(([name]) => name), from)})` : from}`);
  }

  #columns(): readonly (readonly [name: string, type: string])[] {
    const { indicators, constructs } = this.#plan.instrument;
    const scores = constructs.flatMap((_, c) => [[scoreOf(c), 'DOUBLE'], [scaleOf(c), 'DOUBLE']] as const);
    return [...who, ...indicators.map((_, i) => [answerOf(i), 'UTINYINT'] as const), ...(this.#isScored ? scores : [])];
  }
}

/** A file and its place among all that are read. */
export interface NumberedSource {
  readonly source: Source;
  readonly file: number;
}

/** Files that can be read in one go: of the same format and columns. */
export function alike(sources: readonly Source[]): readonly (readonly NumberedSource[])[] {
  const kinds = new Map<string, NumberedSource[]>();
  for (const [file, source] of sources.entries()) {
    const key = JSON.stringify([source.format, source.shape, source.columns, source.district === null]);
    kinds.set(key, [...(kinds.get(key) ?? []), { source, file }]);
  }
  return [...kinds.values()];
}

/** Districts of files: those they are of, or those their column names. Rows without one are none's. */
export async function districtsOf(engine: Engine, files: readonly NumberedSource[]): Promise<readonly string[]> {
  const own = files.flatMap(({ source }) => source.district ?? []);
  if (own.length > 0) return own;
  const [ids = []] = await engine.columns(`SELECT DISTINCT CAST("district" AS VARCHAR) FROM ${tableOf(files.map(({ source }) => source))} WHERE "district" IS NOT NULL AND trim(CAST("district" AS VARCHAR)) <> '' ORDER BY 1`);
  return ids as readonly string[];
}

/** Reads files that are alike into the table of respondents. @param places of districts, which stand in the table as numbers */
export async function ingest(engine: Engine, persons: Persons, instrument: Instrument, files: readonly NumberedSource[], places: ReadonlyMap<string, number>): Promise<void> {
  const sources = files.map(({ source }) => source);
  const [first] = sources as [Source, ...Source[]];
  const types = await typesOf(engine, sources);
  await fill(engine, 'files (path VARCHAR, f INTEGER, own INTEGER)', files.map(({ source, file }) => [text(source.path), file, source.district === null ? 'NULL' : (places.get(source.district) as number)]));
  await fill(engine, 'places (id VARCHAR, place INTEGER)', first.district === null ? [...places].map(([id, place]) => [text(id), place]) : []);
  const rows = first.shape === 'wide' ? wideRows(instrument, sources, types) : longRows(instrument, sources, types);
  const answers = instrument.indicators.map((_, i) => answerOf(i)).join(', ');
  await persons.insert(`(SELECT coalesce(own, place, ${unknown.district}) AS d, g, r, f, ${answers} FROM (${rows}) JOIN files USING (path) LEFT JOIN places ON id = district)`);
}

/** A small table anew. */
async function fill(engine: Engine, table: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table}`);
  for (let at = 0; at < rows.length; at += 1000) {
    const values = rows.slice(at, at + 1000).map((cells) => `(${cells.join(', ')})`);
    await engine.run(`INSERT INTO ${table.slice(0, table.indexOf(' '))} VALUES ${values.join(', ')}`);
  }
}

/** Files that are alike, as SQL reads them, with their `filename`. Cells of text files stay text: nothing is guessed from them. */
export function tableOf(sources: readonly Pick<Source, 'path' | 'format'>[]): string {
  const paths = `[${sources.map(({ path }) => text(path)).join(', ')}]`;
  const format = sources[0]?.format;
  if (format === 'parquet') return `read_parquet(${paths}, filename = true, union_by_name = true)`;
  if (format === 'json-lines') return `read_json(${paths}, filename = true, format = 'newline_delimited', sample_size = -1, union_by_name = true, maximum_object_size = 1048576)`;
  return `read_csv(${paths}, filename = true, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', sample_size = 20)`;
}

/** Types by name of the column. */
async function typesOf(engine: Engine, sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const [names = [], types = []] = await engine.columns(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${tableOf(sources)})`);
  return new Map(names.map((of, at) => [of as string, types[at] as string]));
}

const groupSql = ({ groups }: Instrument): string => `CASE CAST("group" AS VARCHAR) ${groups.map((group, g) => `WHEN ${text(group)} THEN ${g}`).join(' ')} ELSE ${unknown.group} END::UTINYINT`;
/** Zero is nobody. */
const respondentSql = `CASE WHEN "respondent" IS NULL OR CAST("respondent" AS VARCHAR) = '' THEN 0 ELSE hash(CAST("respondent" AS VARCHAR)) END`;
const districtSql = ([source]: readonly Source[]): string => (source?.district === null ? 'CAST("district" AS VARCHAR)' : 'NULL');

function wideRows(instrument: Instrument, sources: readonly Source[], types: ReadonlyMap<string, string>): string {
  const answers = instrument.indicators.map(({ id }, i) => `${types.has(id) ? codeOf(name(id), types.get(id) as string, instrument.levels) : '0'} AS ${answerOf(i)}`);
  return `SELECT filename AS path, ${districtSql(sources)} AS district, ${groupSql(instrument)} AS g, ${respondentSql} AS r, ${answers.join(', ')} FROM ${tableOf(sources)}`;
}

/** Answers to one item that contradict each other are none; what is not reached undoes none. */
function longRows(instrument: Instrument, sources: readonly Source[], types: ReadonlyMap<string, string>): string {
  const rows = `SELECT filename AS path, ${districtSql(sources)} AS district, ${groupSql(instrument)} AS g, ${respondentSql} AS r, "item" AS item, ${codeOf('"answer"', types.get('answer') ?? 'VARCHAR', instrument.levels)} AS c FROM ${tableOf(sources)}`;
  return `SELECT path, district, g, r, ${instrument.indicators.map(({ id }, i) => `${together(`CASE WHEN item = ${text(id)} THEN c END`)} AS ${answerOf(i)}`).join(', ')} FROM (${rows}) GROUP BY path, district, g, r`;
}

/** Several answers of one respondent to one item as one. */
export function together(code: string): string {
  const answer = `nullif(nullif(${code}, 0), ${unreadable})`;
  const none = `CASE WHEN max(${code}) = ${unreadable} THEN ${unreadable} ELSE 0 END`;
  return `CASE WHEN min(${answer}) IS NULL THEN ${none} WHEN min(${answer}) = max(${answer}) THEN max(${answer}) ELSE 0 END::UTINYINT`;
}
