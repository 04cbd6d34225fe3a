import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import type { StorageLayer } from './layer.ts';

/** Keeps in IndexedDB: the only place where a tab can change what is kept without another getting in between. */
export class DatabaseLayer implements StorageLayer {
  readonly lasts = 'device';
  #opened: UseStore | undefined;

  async get(key: string): Promise<unknown> {
    return get(key, this.#store);
  }

  async update(key: string, change: (kept: unknown) => unknown): Promise<unknown> {
    let value: unknown;
    await update(key, (kept) => (value = change(kept)), this.#store);
    return value;
  }

  async delete(key: string): Promise<void> {
    await del(key, this.#store);
  }

  /** Opened at first use, because even that may throw. */
  get #store(): UseStore {
    return (this.#opened ??= createStore('readiness-kit', 'records'));
  }
}
