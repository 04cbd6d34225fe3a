import { readFileSync } from 'node:fs';
import { run } from '../src/cli.ts';
import type { ExitCode } from '../src/exit-codes.ts';
import type { Io } from '../src/io.ts';

const goldenFolder = new URL('../../core/test/fixtures/golden/', import.meta.url);

/** A golden file as text. */
export const goldenText = (name: string): string => readFileSync(new URL(name, goldenFolder), 'utf8');

export interface Surroundings {
  /** Files by path; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Io['env'];
  /** Whether a person looks at standard output and standard error. */
  readonly tty?: boolean;
  /** Milliseconds that pass between one look at the clock and the next. */
  readonly tick?: number;
  /** Bytes that are read at a time. */
  readonly chunk?: number;
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Files that were made, by path. */
  readonly made: Readonly<Record<string, string>>;
}

/** Runs the command without a process, with files that exist only here. */
export async function ran(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { io, out, err, made } = fakeIo(surroundings);
  const code = await run(argv, io);
  return { code, out: out(), err: err(), made };
}

export function fakeIo({ files = {}, env = {}, tty = false, tick = 0, chunk = 1000 }: Surroundings = {}) {
  let out = '';
  let err = '';
  let time = 0;
  const made: Record<string, string> = {};
  const exists = (path: string): boolean => Object.hasOwn(files, path) || Object.hasOwn(made, path);
  const io: Io = {
    stdout: { write: (text) => void (out += text), isTTY: tty },
    stderr: { write: (text) => void (err += text), isTTY: tty },
    open: (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
      const bytes = Buffer.from(content as string);
      return Promise.resolve({ size: path === '-' ? null : bytes.length, bytes: inChunks(bytes, chunk) });
    },
    create: async (path, text) => {
      if (exists(path)) throw Object.assign(new Error('file exists'), { code: 'EEXIST' });
      made[path] = text;
    },
    begin: async (path) => {
      if (path !== '-' && exists(path)) throw Object.assign(new Error('file exists'), { code: 'EEXIST' });
      let whole = '';
      const add = (content: string | Uint8Array): void => {
        const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
        if (path === '-') out += text;
        else whole += text;
      };
      return { write: async (content) => add(content), done: async () => void (path !== '-' && (made[path] = whole)), discard: async () => undefined };
    },
    exists: async (path) => exists(path),
    env,
    now: () => (time += tick),
    version: '1.2.3',
  };
  return { io, out: () => out, err: () => err, made };
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The golden administration as files. */
export const goldenFiles = {
  'answers.csv': goldenText('model-responses.csv'),
  'instrument.json': goldenText('instrument.json'),
  'profile.json': goldenText('profile.json'),
  'roster.csv': goldenText('roster.csv'),
} as const;

export const goldenArgs = ['score', 'answers.csv', '--instrument', 'instrument.json', '--profile', 'profile.json', '--roster', 'roster.csv'] as const;

/** Scores these rows with the golden instrument and the profile for small groups, so that a few rows give a result. */
export async function scoreRows(rows: string | Uint8Array, ...more: readonly string[]): Promise<Ran> {
  return ran(['score', 'rows.csv', '--instrument', 'instrument.json', '--profile', 'consensus', ...more], { files: { ...goldenFiles, 'rows.csv': rows } });
}
