import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cluster = 'readiness_test';

export interface Servers {
  /** `clickhouse://…` of all of them. */
  readonly url: string;
  /** Ends the last one at once, as a machine that loses its power. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Two ClickHouse servers of one cluster on this machine. @returns `null` where the program is not and cannot be installed */
export async function startServers(): Promise<Servers | null> {
  const program = findProgram() ?? installProgram();
  if (program === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'clickhouse-'));
  const ports = await freePorts(4);
  const [http, tcp] = [ports.slice(0, 2), ports.slice(2)];
  const processes = http.map((port, at) => {
    const place = join(folder, String(at));
    mkdirSync(join(place, 'log'), { recursive: true });
    writeFileSync(join(place, 'config.xml'), configuration(place, port, tcp[at] as number, tcp));
    writeFileSync(join(place, 'users.xml'), users);
    return spawn(program, [`--config-file=${join(place, 'config.xml')}`], { stdio: 'ignore', cwd: place });
  });
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((process) => ended(process, 'SIGKILL')));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const port of http) await answers(port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `clickhouse://${http.map((port) => `127.0.0.1:${port}`).join(',')}?cluster=${cluster}`, stop, kill: () => ended(processes.at(-1) as ChildProcess, 'SIGKILL') };
}

const findProgram = (): string | undefined => ['/usr/bin/clickhouse-server', '/usr/sbin/clickhouse-server', '/usr/local/bin/clickhouse-server'].find(existsSync);

/** Debian's package, where it may be installed. */
function installProgram(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'clickhouse-server']]) spawnSync('apt-get', args, { env, stdio: 'ignore' });
  return findProgram();
}

function ended(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    process.once('exit', () => resolve());
    process.kill(signal);
  });
}

async function answers(port: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (await fetch(`http://127.0.0.1:${port}/ping`).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no ClickHouse server answers at port ${port}`);
}

/** All open at once, so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    })),
  );
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const configuration = (place: string, http: number, tcp: number, all: readonly number[]): string => `<yandex>
  <logger><level>error</level><log>${place}/log/all.log</log><errorlog>${place}/log/errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <path>${place}/data/</path><tmp_path>${place}/tmp/</tmp_path><users_config>${place}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>67108864</mark_cache_size>
  <remote_servers><${cluster}>${all.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join('')}</${cluster}></remote_servers>
</yandex>`;

const users = `<yandex>
  <profiles><default><max_memory_usage>1000000000</max_memory_usage></default></profiles><quotas><default></default></quotas>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>`;
