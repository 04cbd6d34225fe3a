import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Io, Output, Source } from './io.ts';

/** The command's surroundings in a real process. */
export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    open: (path) => (path === '-' ? Promise.resolve({ size: null, bytes: process.stdin }) : openFile(path)),
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

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
