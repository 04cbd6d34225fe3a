import type { Io, Source } from '../io.ts';
import { Stop } from '../stop.ts';

/** Opens a file; a file that cannot be opened, or fails while it is read, ends the command and says why. */
export async function openSource(path: string, io: Pick<Io, 'open'>): Promise<Source> {
  const source = await orUnreadable(path, () => io.open(path));
  return { size: source.size, bytes: guarded(path, source.bytes) };
}

async function* guarded(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orUnreadable(path, () => chunks.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

async function orUnreadable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw Stop.unreadable(path, code);
  }
}
