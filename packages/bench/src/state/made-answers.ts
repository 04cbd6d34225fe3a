import { mkdirSync } from 'node:fs';
import { type Engine } from '@readiness-kit/aggregate';
import type { Instrument } from '@readiness-kit/core';

export type Format = 'parquet' | 'csv';

const groups = ['learner', 'family', 'teacher', 'leader', 'board', 'partner'];
const constructs = 13;
const items = 80;
const districts = 480;

/** 80 items in 13 constructs, which six groups are asked. */
export const instrument = {
  schemaVersion: 1, id: 'bench', version: '1.0.0', language: 'en', levels: 4, groups, composites: [], forms: [],
  constructs: Array.from({ length: constructs }, (_, c) => ({ id: `c${c}`, kind: 'condition' })),
  indicators: Array.from({ length: items }, (_, i) => ({ id: `q${i + 1}`, construct: `c${Math.floor((i * constructs) / items)}`, groups })),
} as unknown as Instrument;

const fileOf = (folder: string, format: Format): string => `${folder}/all.${format}`;

/** Answers of made-up respondents in one file: one in 25 has none. Whole numbers in Parquet, with `DK` and `NA` in CSV. */
export async function makeAnswers(engine: Engine, folder: string, rows: number, format: Format): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const cells = instrument.indicators.map(({ id }, i) => {
    const random = `hash(r * 100 + ${i})`;
    const level = `1 + ${random} % 4`;
    return format === 'csv'
      ? `CASE ${random} % 25 WHEN 0 THEN '' WHEN 1 THEN 'DK' WHEN 2 THEN 'NA' ELSE (${level})::VARCHAR END AS ${id}`
      : `CASE WHEN ${random} % 25 = 0 THEN NULL ELSE ${level} END::TINYINT AS ${id}`;
  });
  const group = `CASE hash(r + 7) % ${groups.length} ${groups.map((id, g) => `WHEN ${g} THEN '${id}'`).join(' ')} END AS "group"`;
  await engine.run(`COPY (SELECT lpad((100000 + hash(r) % ${districts})::VARCHAR, 7, '0') AS district, 'p' || r AS respondent, ${group}, ${cells.join(', ')} FROM range(${rows}) t(r)) TO '${fileOf(folder, format)}' (FORMAT ${format})`);
}

/** What anyone would ask a database for: each item's mean in each group of each district, and nothing else. */
export async function bareMeans(engine: Engine, folder: string, format: Format): Promise<number> {
  const from = format === 'csv' ? `read_csv('${fileOf(folder, format)}', header = true, all_varchar = true)` : `read_parquet('${fileOf(folder, format)}')`;
  const level = (id: string): string => (format === 'csv' ? `TRY_CAST(${id} AS TINYINT)` : id);
  const [rows = []] = await engine.columns(`SELECT district, "group", ${instrument.indicators.map(({ id }) => `avg(${level(id)})`).join(', ')} FROM ${from} GROUP BY 1, 2`);
  return rows.length;
}
