import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Io } from '../io.ts';
import { processIo } from '../process-io.ts';
import { Stop } from '../stop.ts';
import { openSource } from './open-source.ts';

async function drain(path: string, io: Pick<Io, 'open'>): Promise<number> {
  let bytes = 0;
  for await (const chunk of (await openSource(path, io)).bytes) bytes += chunk.length;
  return bytes;
}

const unreadable = (code: string) => (error: unknown): boolean => error instanceof Stop && error.exitCode === 3 && error.message === code;

test('a file that is missing, a folder, and a disk that fails half way: all are unreadable', async () => {
  await assert.rejects(drain('no/such/file', processIo()), unreadable('ENOENT'));
  await assert.rejects(drain('.', processIo()), unreadable('EISDIR'));
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw Object.assign(new Error('disk'), { code: 'EIO' });
  }
  await assert.rejects(drain('x', { open: () => Promise.resolve({ size: 20, bytes: failing() }) }), unreadable('EIO'));
});

test('a fault of the program is not taken for an unreadable file', async () => {
  await assert.rejects(drain('x', { open: () => Promise.reject(new TypeError('fault')) }), TypeError);
});
