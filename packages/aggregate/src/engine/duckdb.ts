import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type Engine, EngineError } from './engine.ts';

export interface DuckDbOptions {
  /** Most memory, such as `600MB`; what does not fit goes to `temporaryFolder`. */
  readonly memory?: string;
  readonly threads?: number;
  /** Must exist. */
  readonly temporaryFolder: string;
}

/** DuckDB in this process, with its tables in a file of the temporary folder. It fetches nothing from the network. */
export async function openDuckDb({ memory = '400MB', threads = 2, temporaryFolder }: DuckDbOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(`${temporaryFolder}/answers.duckdb`, {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: temporaryFolder,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  // Groups of districts and answers have few values each: a table by value is faster than a hash of them.
  await connection.run('SET perfect_ht_threshold = 24');
  for (const macro of macros) await connection.run(`CREATE TEMP MACRO ${macro}`);
  return new DuckDb(instance, connection);
}

/** Words that all engines share, and DuckDB has others for. */
const macros: readonly string[] = [
  'toFloat64(x) AS CAST(x AS DOUBLE)',
  'toInt64(x) AS CAST(x AS BIGINT)',
  'toInt32(x) AS CAST(x AS INTEGER)',
  'bitAnd(x, y) AS x & y',
  'bitShiftRight(x, n) AS x >> n',
];

class DuckDb implements Engine {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  async run(sql: string): Promise<void> {
    await orEngineError(() => this.#connection.run(sql));
  }

  columns(sql: string): Promise<readonly (readonly unknown[])[]> {
    return orEngineError(async () => {
      const reader = await this.#connection.runAndReadAll(sql);
      return reader.getColumns().map((column) => (column.some((value) => typeof value === 'bigint') ? column.map((value) => (typeof value === 'bigint' ? Number(value) : value)) : column));
    });
  }

  close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    return Promise.resolve();
  }
}

async function orEngineError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new EngineError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
