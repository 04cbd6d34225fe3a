import { createReadStream } from 'node:fs';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { type Engine, EngineError } from './engine.ts';

/** Servers that hold parts of one table. */
export interface ClickHouseAddress {
  /** Addresses, such as `http://10.0.0.1:8123`; the first one is asked. */
  readonly servers: readonly [string, ...string[]];
  readonly database: string;
  /** Name of the servers in their own configuration; `null` for one server alone. */
  readonly cluster: string | null;
}

export interface ClickHouseAccess {
  /** Default: `default`. */
  readonly user?: string;
  /** Default: none. */
  readonly password?: string;
}

/** An engine of several servers, to which rows are sent. */
export interface Cluster extends Engine {
  readonly address: ClickHouseAddress;
  /** On each server. @throws EngineError */
  everywhere(sql: string): Promise<void>;
  /** Rows of a CSV file without names of columns, all of them or an error. @throws EngineError */
  insert(table: string, file: string): Promise<void>;
}

/** `clickhouse://HOST[:PORT][,HOST[:PORT]…][/DATABASE][?cluster=NAME]`, or `clickhouses://` over TLS; `null` for what is none. */
export function parseClickHouse(text: string): ClickHouseAddress | null {
  const [, secure, hosts, database = 'default', cluster = null] = /^clickhouse(s?):\/\/([^/?@\s]+)(?:\/(\w+))?\/?(?:\?cluster=(\w+))?$/.exec(text) ?? [];
  if (hosts === undefined) return null;
  const servers = hosts.split(',').map((host) => `http${secure}://${/:\d+$/.test(host) ? host : `${host}:${secure ? 8443 : 8123}`}`);
  const [first, ...others] = servers;
  if (first === undefined || !servers.every((server) => URL.canParse(server)) || (others.length > 0 && cluster === null)) return null;
  return { servers: [first, ...others], database, cluster };
}

/**
 * ClickHouse on servers that run already. Its SQL is that of the oldest version in use and of the current one.
 *
 * @throws EngineError where a server does not answer, or the cluster is not these servers
 */
export async function openClickHouse(address: ClickHouseAddress, { user = 'default', password = '' }: ClickHouseAccess = {}): Promise<Cluster> {
  const clients = address.servers.map((url) =>
    createClient({ url, database: address.database, username: user, password, application: 'readiness', request_timeout: 3_600_000, log: { level: ClickHouseLogLevel.OFF }, clickhouse_settings: settings }),
  );
  const cluster = new ClickHouse(address, clients);
  try {
    await cluster.check();
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return cluster;
}

const settings = {
  // Else an error in the midst of an answer looks like its end.
  wait_end_of_query: 1,
  output_format_json_quote_64bit_integers: 0,
  // Rows are on the servers that keep them before the next question.
  insert_distributed_sync: 1,
  send_progress_in_http_headers: 1,
  http_headers_progress_interval_ms: '20000',
} as const;

class ClickHouse implements Cluster {
  readonly address: ClickHouseAddress;
  readonly #clients: readonly ClickHouseClient[];

  constructor(address: ClickHouseAddress, clients: readonly ClickHouseClient[]) {
    this.address = address;
    this.#clients = clients;
  }

  async check(): Promise<void> {
    const { cluster, servers } = this.address;
    for (const at of servers.keys()) await this.#ask(at, (client) => client.command({ query: 'SELECT 1' }));
    if (cluster === null) return;
    const [[shards = 0] = []] = await this.columns(`SELECT count(DISTINCT shard_num) FROM system.clusters WHERE cluster = '${cluster}'`);
    if (shards !== servers.length) throw new EngineError(`the cluster ${cluster} has ${String(shards)} parts; ${servers.length} servers are named`);
  }

  async run(sql: string): Promise<void> {
    await this.#ask(0, (client) => client.command({ query: sql }));
  }

  async everywhere(sql: string): Promise<void> {
    for (const at of this.#clients.keys()) await this.#ask(at, (client) => client.command({ query: sql }));
  }

  async columns(sql: string): Promise<readonly (readonly unknown[])[]> {
    const { meta = [], data } = await this.#ask(0, async (client) => (await client.query({ query: sql, format: 'JSONCompact' })).json<readonly unknown[]>());
    return meta.map((_, column) => data.map((row) => row[column]));
  }

  async insert(table: string, file: string): Promise<void> {
    await this.#ask(0, (client) => client.insert({ table, values: createReadStream(file), format: 'CSV' }));
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.close()));
  }

  async #ask<T>(at: number, question: (client: ClickHouseClient) => Promise<T>): Promise<T> {
    try {
      return await question(this.#clients[at] as ClickHouseClient);
    } catch (error) {
      throw new EngineError(`${this.address.servers[at]}: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** What went wrong; of a host with several addresses, with the first. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
