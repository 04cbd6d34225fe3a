/** The part of the Web Storage interface that is used; `localStorage` is one. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Why something could not be kept or read: no storage here, no room in it, or a stored text that is not ours. */
export type StorageProblem = 'unavailable' | 'full' | 'unreadable';

/** A record, if there is one, and the problem with it, if there is one. */
export interface Stored {
  readonly record?: unknown;
  readonly problem?: StorageProblem;
}

/**
 * Small JSON records by key, in a storage that may be missing, denied, full or damaged. Never throws:
 * what the storage does not take is kept in memory, as long as the page is open.
 */
export class AnswerStore {
  readonly #storage: () => StorageLike | null | undefined;
  readonly #memory = new Map<string, Stored>();

  /** @param storage asked for at each use, because asking may already throw */
  constructor(storage: () => StorageLike | null | undefined) {
    this.#storage = storage;
  }

  read(key: string): Stored {
    const kept = this.#memory.get(key);
    if (kept) return kept;
    let text: string | null = null;
    const problem = this.#try((storage) => (text = storage.getItem(key)));
    if (problem) return { problem };
    try {
      return text === null ? {} : { record: JSON.parse(text) as unknown };
    } catch {
      return { problem: 'unreadable' };
    }
  }

  /** Keeps a record; the problem, if it is only kept in memory. */
  write(key: string, record: unknown): StorageProblem | undefined {
    const problem = this.#try((storage) => storage.setItem(key, JSON.stringify(record)));
    if (problem) this.#memory.set(key, { record, problem });
    else this.#memory.delete(key);
    return problem;
  }

  /** Forgets a record. One that the storage does not let go can still be read. */
  remove(key: string): void {
    this.#memory.delete(key);
    this.#try((storage) => storage.removeItem(key));
  }

  #try(use: (storage: StorageLike) => unknown): StorageProblem | undefined {
    try {
      const storage = this.#storage();
      if (!storage) return 'unavailable';
      use(storage);
      return undefined;
    } catch (error) {
      return /quota/i.test(String((error as Error | null)?.name)) ? 'full' : 'unavailable';
    }
  }
}
