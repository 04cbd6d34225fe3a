import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScoringPlan } from '@readiness-kit/core';
import type { Cluster } from '../engine/clickhouse.ts';
import { type Engine, EngineError } from '../engine/engine.ts';
import { answerOf, personSql } from './person-sql.ts';
import { text } from './sql-text.ts';

/** Respondents on servers. */
export interface SentPersons {
  /** The table of all of them, with their scores. */
  readonly persons: string;
  /** Takes all tables off the servers. */
  readonly remove: () => Promise<void>;
}

/**
 * Sends the answers that an engine has read to servers, each district to one of them; scores are made where the answers are. Of who
 * answered, servers are told the group and a number for the district, and nothing of the respondent.
 *
 * @param reader has a table `persons`
 * @throws EngineError
 */
export async function sendPersons(reader: Engine, cluster: Cluster, plan: ScoringPlan): Promise<SentPersons> {
  const { address } = cluster;
  const name = `readiness_${randomBytes(6).toString('hex')}`;
  const answers = plan.instrument.indicators.map((_, i) => answerOf(i));
  const isOne = address.cluster === null;
  const all = (part: string): string => (isOne ? part : `${part}_all`);
  const overall = (part: string, by: string): string => `CREATE TABLE ${all(part)} AS ${part} ENGINE = Distributed(${address.cluster}, ${address.database}, ${part}${by})`;
  const [table, view] = [`${name}_answers`, `${name}_persons`];
  const remove = async (): Promise<void> => {
    if (!isOne) for (const part of [table, view]) await cluster.run(`DROP TABLE IF EXISTS ${all(part)}`);
    for (const part of [view, table]) await cluster.everywhere(`DROP TABLE IF EXISTS ${part}`);
  };
  try {
    await cluster.everywhere(`CREATE TABLE ${table} (d Int32, g UInt8, ${answers.map((answer) => `${answer} UInt8`).join(', ')}) ENGINE = MergeTree PARTITION BY tuple() ORDER BY (g, d)`);
    await cluster.everywhere(`CREATE VIEW ${view} AS ${personSql(plan, ['d', 'g'], table)}`);
    if (!isOne) {
      await cluster.run(overall(table, ', d'));
      await cluster.run(overall(view, ''));
    }
    await sendRows(reader, cluster, `SELECT d, g, ${answers.join(', ')} FROM persons`, all(table));
    const [[sent] = []] = await reader.columns('SELECT count(*) FROM persons');
    const [[arrived] = []] = await cluster.columns(`SELECT count(*) FROM ${all(view)}`);
    if (sent !== arrived) throw new EngineError(`${String(sent)} respondents were sent, ${String(arrived)} arrived`);
  } catch (error) {
    // What went wrong first is what is told.
    await remove().catch(() => undefined);
    throw error;
  }
  return { persons: all(view), remove };
}

async function sendRows(reader: Engine, cluster: Cluster, rows: string, table: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readiness-rows-'));
  try {
    const file = join(folder, 'rows.csv');
    await reader.run(`COPY (${rows}) TO ${text(file)} (FORMAT csv, HEADER false)`);
    await cluster.insert(table, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
