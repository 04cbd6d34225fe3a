import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import { fromJson } from './from-json.ts';
import type { StorageLayer } from './layer.ts';

/** Keeps in IndexedDB, as JSON: the only place where a tab can change what is kept without another getting in between. */
export class DatabaseLayer implements StorageLayer {
  readonly lasts = 'device';
  #opened: UseStore | undefined;
  /** What was written last: as long as it is still there, it need not be read anew. */
  #last: { readonly text: string; readonly value: unknown } | undefined;

  async get(key: string): Promise<unknown> {
    return fromJson(await get(key, this.#store));
  }

  async update(key: string, change: (kept: unknown) => unknown): Promise<unknown> {
    let value: unknown;
    // One text is written and read in half the time of the many small objects it stands for.
    const written = (kept: unknown): string => {
      value = change(kept !== undefined && kept === this.#last?.text ? this.#last.value : fromJson(kept));
      const text = JSON.stringify(value);
      this.#last = { text, value };
      return text;
    };
    await update(key, written, this.#store);
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
