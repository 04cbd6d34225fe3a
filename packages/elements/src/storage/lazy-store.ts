import type { Kept, Kind, RecordNews, RecordStore } from './record-store.ts';

/** A store whose code is on its way: what is asked for waits for it. Without it, nothing lasts longer than the page. */
export class LazyStore implements RecordStore {
  readonly #open: () => Promise<RecordStore>;
  #store: RecordStore | undefined;
  #opening: Promise<RecordStore | undefined> | undefined;

  constructor(open: () => Promise<RecordStore>) {
    this.#open = open;
  }

  async read<T>(key: string, kind: Kind<T>): Promise<Kept<T>> {
    const store = await this.#opened();
    return store ? store.read(key, kind) : { record: undefined, lasts: 'page', problem: 'unavailable' };
  }

  async merge<T>(key: string, kind: Kind<T>, change: T): Promise<Kept<T>> {
    const store = await this.#opened();
    return store ? store.merge(key, kind, change) : { record: change, lasts: 'page', problem: 'unavailable' };
  }

  mergeAtOnce<T>(key: string, kind: Kind<T>, change: T): void {
    this.#store?.mergeAtOnce(key, kind, change);
  }

  async remove(keys: readonly string[]): Promise<boolean> {
    return (await this.#opened())?.remove(keys) ?? true;
  }

  watch(hear: (news: RecordNews) => void): () => void {
    let [stop, stopped] = [(): void => undefined, false];
    void this.#opened().then((store) => (stopped || !store ? undefined : (stop = store.watch(hear))));
    return () => ((stopped = true), stop());
  }

  /** Tried again with the next record when it failed: a network can come back. */
  async #opened(): Promise<RecordStore | undefined> {
    this.#opening ??= this.#open().catch((error: unknown) => (console.error(error), undefined));
    this.#store = await this.#opening;
    if (!this.#store) this.#opening = undefined;
    return this.#store;
  }
}
