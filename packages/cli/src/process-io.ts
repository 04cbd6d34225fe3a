import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Io, Output, Source } from './io.ts';

/** The command's surroundings in a real process. */
export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    open: (path) => (path === '-' ? Promise.resolve({ size: null, bytes: process.stdin }) : openFile(path)),
    create: createFile,
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

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
