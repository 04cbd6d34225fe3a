import assert from 'node:assert/strict';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { after, before, describe, test, type TestContext } from 'node:test';
import { answerCode, collectAnswers, type Tally, tallyAnswers } from '@readiness-kit/core';
import { district as instrument } from '@readiness-kit/core/instruments/district';
import { type ClickHouseAddress, openClickHouse, parseClickHouse } from '../src/engine/clickhouse.ts';
import { openDuckDb } from '../src/engine/duckdb.ts';
import { EngineError } from '../src/engine/engine.ts';
import { simulateState } from '../src/simulate/simulate-state.ts';
import { findSources } from '../src/tallying/find-sources.ts';
import { tallySources } from '../src/tallying/tally-sources.ts';
import { sameTallies } from './same-tallies.ts';
import { type Servers, startServers } from './clickhouse-servers.ts';

const form = 'quick';
const folder = mkdtempSync(join(tmpdir(), 'clickhouse-test-'));
const cellOf = (code: number): string => ({ [answerCode.missing]: '', [answerCode.dontKnow]: 'DK', [answerCode.notApplicable]: 'NA', [answerCode.declined]: 'DECLINED' })[code] ?? String(code);
/** By district, as core counts them; and the same answers in files. */
const wanted = new Map<string, Tally>();
let respondents = 0;
let servers: Servers | null = null;

before(async () => {
  await simulate(100_000);
  servers = await startServers();
});
after(async () => {
  await servers?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A state of at least so many respondents: each district a file. */
async function simulate(least: number): Promise<void> {
  const ids = instrument.indicators.map(({ id }) => id);
  mkdirSync(join(folder, 'in'));
  for (const { id, responses } of simulateState({ districts: 1000, instrument, form, seed: 20261123 })) {
    const collector = collectAnswers(instrument);
    responses.forEach((response, row) => collector.add(response, row));
    const { table } = collector.finish();
    wanted.set(id, tallyAnswers({ instrument, table, form }));
    const file = createWriteStream(join(folder, 'in', `${id}.csv`));
    file.write(`respondent,group,${ids.join(',')}\n`);
    for (let r = 0; r < table.size; r++) {
      const cells = ids.map((_, i) => cellOf(table.answers[r * ids.length + i] as number));
      file.write(`${table.respondents?.[r]},${instrument.groups[table.groups[r] as number]},${cells.join(',')}\n`);
    }
    file.end();
    await once(file, 'finish');
    respondents += table.size;
    if (respondents >= least) return;
  }
}

/** Tallies of the files, by DuckDB alone or with servers. */
async function tally(address?: ClickHouseAddress, onProgress?: (share: number) => void | Promise<void>): Promise<ReadonlyMap<string, Tally>> {
  const place = mkdtempSync(join(folder, 'engine-'));
  const engine = await openDuckDb({ temporaryFolder: place });
  const cluster = address && (await openClickHouse(address));
  try {
    const { sources, issues } = await findSources(engine, [join(folder, 'in')]);
    assert.deepEqual(issues, []);
    const { tallies } = await tallySources({ engine, instrument, form, sources, ...(cluster ? { cluster } : {}), ...(onProgress ? { onProgress: (share: number) => void onProgress(share) } : {}) });
    return tallies;
  } finally {
    await cluster?.close();
    await engine.close();
  }
}

/** Of the servers that the tests started. */
function address(context: TestContext): ClickHouseAddress | null {
  if (!servers) {
    context.skip('there is no clickhouse-server here, and it cannot be installed: apt-get install clickhouse-server');
    return null;
  }
  return parseClickHouse(servers.url);
}

async function tablesLeft(at: ClickHouseAddress): Promise<readonly unknown[]> {
  const left: unknown[] = [];
  for (const server of at.servers) {
    const one = await openClickHouse({ servers: [server], database: 'default', cluster: null });
    left.push(...((await one.columns("SELECT name FROM system.tables WHERE name LIKE 'readiness_%'"))[0] ?? []));
    await one.close();
  }
  return left;
}

describe('100,000 simulated respondents', () => {
  test('are tallied by DuckDB as by core', async () => {
    assert.ok(respondents >= 100_000);
    sameTallies(instrument, await tally(), wanted);
  });

  test('are tallied by two ClickHouse servers as by core, and leave nothing there', async (context) => {
    const at = address(context);
    if (!at) return;
    sameTallies(instrument, await tally(at), wanted);
    assert.deepEqual(await tablesLeft(at), []);
  });

  test('are tallied by one server alone as by core', async (context) => {
    const at = address(context);
    if (!at) return;
    sameTallies(instrument, await tally({ servers: [at.servers[0]], database: 'default', cluster: null }), wanted);
  });
});

describe('an engine that cannot do what it is asked', () => {
  test('a cluster of other servers is refused before anything is sent', async (context) => {
    const at = address(context);
    if (!at) return;
    await assert.rejects(tally({ ...at, servers: [at.servers[0]] }), (error) => error instanceof EngineError && /2 parts; 1 servers/.test(error.message));
    await assert.rejects(tally({ ...at, cluster: 'another' }), EngineError);
  });

  test('a server that does not answer is named', async () => {
    const nowhere = parseClickHouse('clickhouse://127.0.0.1:9') as ClickHouseAddress;
    await assert.rejects(openClickHouse(nowhere), (error) => error instanceof EngineError && error.message.startsWith('http://127.0.0.1:9: '));
  });

  test('a server that goes away while it counts is an error, and no tallies', async (context) => {
    const at = address(context);
    if (!at || !servers) return;
    let killed: Promise<void> | undefined;
    // Of the last share nothing can be counted without it.
    const tallied = tally(at, (share) => {
      if (share > 0.65) killed ??= servers?.kill();
    });
    await assert.rejects(tallied, EngineError);
    assert.ok(killed);
    await killed;
  });
});

test('addresses are read, and what is none is refused', () => {
  assert.deepEqual(parseClickHouse('clickhouse://localhost'), { servers: ['http://localhost:8123'], database: 'default', cluster: null });
  assert.deepEqual(parseClickHouse('clickhouses://a.example,b.example:9443/state?cluster=all'), { servers: ['https://a.example:8443', 'https://b.example:9443'], database: 'state', cluster: 'all' });
  for (const none of ['', 'duckdb', 'clickhouse://', 'clickhouse://a,b', 'clickhouse://a/x;drop', 'clickhouse://a?cluster=x)', 'http://a', 'clickhouse://user:secret@a']) assert.equal(parseClickHouse(none), null, none);
});
