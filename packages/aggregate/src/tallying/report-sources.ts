import type { ScoringPlan } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { codeOf, unreadable } from './answer-sql.ts';
import { tableOf, unknown } from './ingest.ts';
import { answerOf } from './person-sql.ts';
import type { Removal, Source, SourceReport } from './source.ts';
import { name, text } from './sql-text.ts';

/** Names of columns that are no items. */
const own: ReadonlySet<string> = new Set(['district', 'group', 'respondent', 'item', 'answer']);

type Report = Omit<SourceReport, 'repeated'>;

/** What was kept and what was left out of files that are in the table of respondents. */
export async function reportSources(engine: Engine, plan: ScoringPlan, sources: readonly Source[]): Promise<readonly Report[]> {
  const { indicators } = plan.instrument;
  const counts = countsSql(plan);
  const [files = [], rows = [], kept = [], ...removed] = await engine.columns(`SELECT f, count(*)::INTEGER, count(*) FILTER (${isRow})::INTEGER, ${counts.map(([, sql]) => `(${sql})::INTEGER`).join(', ')} FROM persons GROUP BY f`);
  const at = new Map(files.map((file, row) => [file as number, row]));
  const items = new Set<string>(indicators.map(({ id }) => id));
  const reports: Report[] = [];
  for (const [file, source] of sources.entries()) {
    const row = at.get(file);
    const columns = new Set(source.columns);
    const strangers = source.shape === 'long' ? await unknownItems(engine, [...items], source) : [];
    reports.push({
      path: source.path,
      rows: row === undefined ? 0 : (rows[row] as number),
      kept: row === undefined ? 0 : (kept[row] as number),
      removed: [...strangers, ...(await withRows(engine, plan, source, counts.map(([reason], k) => ({ reason, count: row === undefined ? 0 : ((removed[k]?.[row] as number | null) ?? 0) }))))],
      columnsMissing: source.shape === 'long' ? [] : indicators.flatMap(({ id }, i) => (plan.isAsked[i] && !columns.has(id) ? [id] : [])),
      columnsUnknown: source.columns.filter((column) => !items.has(column) && !own.has(column)),
    });
  }
  return reports;
}

const isRow = `g <> ${unknown.group} AND d <> ${unknown.district} AND r <> 0`;

function countsSql(plan: ScoringPlan): readonly (readonly [Removal, string])[] {
  const { indicators, groups } = plan.instrument;
  const notAsked = groups.map((_, g) => {
    const others = indicators.flatMap((__, i) => (plan.asked[g * indicators.length + i] ? [] : [`(${answerOf(i)} <> 0)::INTEGER`]));
    return others.length === 0 ? '0' : `CASE WHEN g = ${g} THEN ${others.join(' + ')} ELSE 0 END`;
  });
  const bad = indicators.map((_, i) => `(${answerOf(i)} = ${unreadable})::INTEGER`).join(' + ');
  return [
    ['group-unknown', `count(*) FILTER (g = ${unknown.group})`],
    ['district-missing', `count(*) FILTER (g <> ${unknown.group} AND d = ${unknown.district})`],
    ['respondent-missing', `count(*) FILTER (g <> ${unknown.group} AND d <> ${unknown.district} AND r = 0)`],
    ['answer-unreadable', `sum(CASE WHEN ${isRow} THEN ${bad} ELSE 0 END)`],
    ['answer-not-asked', `sum(CASE WHEN ${isRow} THEN ${notAsked.join(' + ')} ELSE 0 END)`],
  ];
}

/** Rows that are named of a kind. */
const named = 5;
/** A file with the number of each row, from 1 below the header, in the order in which they stand. */
const numbered = (source: Source): string => `(SELECT *, row_number() OVER () AS "row number" FROM ${tableOf([source])})`;

async function firstRows(engine: Engine, source: Source, condition: string): Promise<readonly number[]> {
  await engine.run('SET preserve_insertion_order = true');
  const [rows = []] = await engine.columns(`SELECT "row number" FROM ${numbered(source)} WHERE ${condition} ORDER BY 1 LIMIT ${named}`);
  await engine.run('SET preserve_insertion_order = false');
  return rows as readonly number[];
}

async function unknownItems(engine: Engine, ids: readonly string[], source: Source): Promise<SourceReport['removed']> {
  const condition = `"item" IS NULL OR "item" NOT IN (${ids.map(text).join(', ')})`;
  const [[count = 0] = []] = await engine.columns(`SELECT count(*) FROM ${tableOf([source])} WHERE ${condition}`);
  return count === 0 ? [] : [{ reason: 'item-unknown', count: count as number, rows: await firstRows(engine, source, condition) }];
}

/** The first rows of each kind are looked for in the file again, but only where there are any. */
async function withRows(engine: Engine, plan: ScoringPlan, source: Source, counts: readonly { readonly reason: Removal; readonly count: number }[]): Promise<SourceReport['removed']> {
  const found: SourceReport['removed'][number][] = [];
  for (const { reason, count } of counts) if (count > 0) found.push({ reason, count, rows: await firstRows(engine, source, conditionOf(plan, source, reason)) });
  return found;
}

function conditionOf(plan: ScoringPlan, source: Source, reason: Removal): string {
  const { groups, indicators, levels } = plan.instrument;
  const isGroup = `"group" IS NOT NULL AND CAST("group" AS VARCHAR) IN (${groups.map(text).join(', ')})`;
  const cells = source.shape === 'long' ? ['"answer"'] : indicators.flatMap(({ id }) => (source.columns.includes(id) ? [name(id)] : []));
  if (reason === 'group-unknown') return `NOT coalesce(${isGroup}, false)`;
  if (reason === 'district-missing') return `"district" IS NULL OR trim(CAST("district" AS VARCHAR)) = ''`;
  if (reason === 'respondent-missing') return `"respondent" IS NULL OR CAST("respondent" AS VARCHAR) = ''`;
  if (reason === 'answer-unreadable') return cells.map((cell) => `(${codeOf(cell, 'TEXT', levels)}) = ${unreadable}`).join(' OR ') || 'false';
  const notAsked = groups.map((group, g) => {
    const others = indicators.filter((_, i) => !plan.asked[g * indicators.length + i] && (source.shape === 'long' || source.columns.includes(indicators[i]?.id ?? '')));
    if (others.length === 0) return 'false';
    const hasAnswer = source.shape === 'long' ? `"answer" IS NOT NULL AND "item" IN (${others.map(({ id }) => text(id)).join(', ')})` : others.map(({ id }) => `coalesce(CAST(${name(id)} AS VARCHAR), '') <> ''`).join(' OR ');
    return `("group" = ${text(group)} AND (${hasAnswer}))`;
  });
  return notAsked.join(' OR ');
}
