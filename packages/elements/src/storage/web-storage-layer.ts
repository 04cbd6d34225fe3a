import { fromJson } from './from-json.ts';
import type { Lasts, StorageLayer } from './layer.ts';

/** The part of the Web Storage interface that is used; `localStorage` is one. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keeps JSON in a web storage, or what the page gives as one. */
export class WebStorageLayer implements StorageLayer {
  readonly lasts: Lasts;
  readonly atOnce = true;
  readonly #storage: () => StorageLike;

  /** @param storage asked for at each use, because asking may already throw */
  constructor(storage: () => StorageLike, lasts: Lasts) {
    this.#storage = storage;
    this.lasts = lasts;
  }

  get(key: string): Promise<unknown> {
    return attempt(() => this.#read(key));
  }

  /** Done by the time it returns, so that a page that is being closed can still keep something. */
  update(key: string, change: (kept: unknown) => unknown): Promise<unknown> {
    return attempt(() => {
      const value = change(this.#read(key));
      this.#storage().setItem(key, JSON.stringify(value));
      return value;
    });
  }

  delete(key: string): Promise<void> {
    return attempt(() => this.#storage().removeItem(key));
  }

  #read(key: string): unknown {
    const text = this.#storage().getItem(key);
    return text === null ? undefined : fromJson(text);
  }
}

/** Does something at once; what it throws becomes a rejection. */
function attempt<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => resolve(act()));
}
