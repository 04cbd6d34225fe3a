import type { Io, Writing } from '../io.ts';
import { orUnwritable } from './or-unwritable.ts';

/** Files that come into being together, once all is read: a command that ends early leaves none. */
export class NewFiles {
  readonly #io: Io;
  readonly #open = new Map<string, Writing>();
  /** Paths of files that are there now. */
  readonly written: string[] = [];

  constructor(io: Io) {
    this.#io = io;
  }

  /** @param path `undefined`: what is written goes nowhere; `-`: standard output */
  async begin(path: string | undefined): Promise<Pick<Writing, 'write'>> {
    if (path === undefined) return { write: () => Promise.resolve() };
    const writing = await orUnwritable(path, () => this.#io.begin(path));
    this.#open.set(path, writing);
    return { write: (content) => orUnwritable(path, () => writing.write(content)) };
  }

  /** Makes the files that are wanted. */
  async done(isWanted: (path: string) => boolean = () => true): Promise<void> {
    for (const [path, writing] of this.#open) {
      if (!isWanted(path)) continue;
      this.#open.delete(path);
      await orUnwritable(path, () => writing.done());
      if (path !== '-') this.written.push(path);
    }
  }

  /** Takes away what was not made. */
  async discard(): Promise<void> {
    for (const writing of this.#open.values()) await writing.discard();
    this.#open.clear();
  }
}
