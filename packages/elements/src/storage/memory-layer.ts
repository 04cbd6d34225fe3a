import type { StorageLayer } from './layer.ts';

/** Keeps as long as the page is open; never fails. */
export class MemoryLayer implements StorageLayer {
  readonly lasts = 'page';
  readonly #kept = new Map<string, unknown>();

  get(key: string): Promise<unknown> {
    return Promise.resolve(this.#kept.get(key));
  }

  update(key: string, change: (kept: unknown) => unknown): Promise<unknown> {
    const value = change(this.#kept.get(key));
    this.#kept.set(key, value);
    return Promise.resolve(value);
  }

  delete(key: string): Promise<void> {
    this.#kept.delete(key);
    return Promise.resolve();
  }
}
