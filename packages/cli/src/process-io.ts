import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { Io, Output, Source, Writing } from './io.ts';

/** The command's surroundings in a real process. */
export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    open: (path) => (path === '-' ? Promise.resolve({ size: null, bytes: process.stdin }) : openFile(path)),
    create: createFile,
    begin: (path) => (path === '-' ? Promise.resolve(writingTo(process.stdout)) : beginFile(path)),
    exists: (path) => Promise.resolve(existsSync(path)),
    env: process.env,
    now: () => performance.now(),
    version: ownVersion(),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // The reader may have gone, as with `| head`: what is left to say has nobody to hear it.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY };
}

async function openFile(path: string): Promise<Source> {
  const file = await open(path);
  const stat = await file.stat();
  return { size: stat.isFile() ? stat.size : null, bytes: file.createReadStream() };
}

async function createFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/** Beside the place it is for, so that it is there at once when it is whole. */
async function beginFile(path: string): Promise<Writing> {
  if (existsSync(path)) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, 'w');
  const discard = async (): Promise<void> => {
    await file.close();
    await rm(part, { force: true });
  };
  return {
    write: async (text) => void (await file.writeFile(text)),
    done: async () => {
      await file.sync();
      // Unlike a new name, a link never takes the place of a file that came meanwhile.
      await link(part, path).finally(discard);
    },
    discard,
  };
}

function writingTo(stream: NodeJS.WriteStream): Writing {
  return {
    write: async (text) => void (stream.write(text) || stream.destroyed || (await once(stream, 'drain').catch(() => undefined))),
    done: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
