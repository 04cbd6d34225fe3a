import type { StorageLayer, StorageProblem } from './layer.ts';
import { NewsChannel } from './news-channel.ts';
import type { Kept, Kind, RecordNews, RecordStore } from './record-store.ts';

const setAside = (key: string): string => `${key}:set-aside`;

const lastResort = { lasts: 'page' } as const;

const defaultPatience = 3000;

export interface StoreOptions {
  /** Longest wait for a layer that does not answer, in ms. Default 3 s. */
  readonly patience?: number;
  /** What a save waits for before it begins. Default: nothing. */
  readonly before?: () => Promise<unknown>;
}

/**
 * Records by key, in the best layer of storage that works: each may be missing, denied, full, damaged or
 * silent. Never rejects. Records that lie in several layers, because one failed for a while, are merged.
 */
export class AnswerStore implements RecordStore {
  readonly #layers: readonly StorageLayer[];
  readonly #patience: number;
  readonly #before: (() => Promise<unknown>) | undefined;
  /** Open while someone watches: an open one keeps a page from being kept for going back. */
  #channel: NewsChannel | undefined;
  #watchers = 0;
  /** The last thing begun: what is asked for later is done later. */
  #tail: Promise<unknown> = Promise.resolve();
  /** Records made here: what was checked once is not checked at each save. */
  readonly #sound = new WeakSet<object>();
  /** Layers that did not answer in time: asking again would keep a person waiting again. */
  readonly #silent = new Set<StorageLayer>();

  /** @param layers from the best to the last, which never fails */
  constructor(layers: readonly StorageLayer[], { patience = defaultPatience, before }: StoreOptions = {}) {
    this.#layers = layers;
    this.#patience = patience;
    this.#before = before;
  }

  read<T>(key: string, kind: Kind<T>): Promise<Kept<T>> {
    return this.#next(() => this.#read(key, kind));
  }

  /** In one step per layer, until a layer takes it. */
  merge<T>(key: string, kind: Kind<T>, change: T): Promise<Kept<T>> {
    return this.#next(async () => {
      await this.#before?.();
      return this.#merge(key, kind, change);
    });
  }

  /** In the first layer that does it at once. */
  mergeAtOnce<T>(key: string, kind: Kind<T>, change: T): void {
    const layer = this.#layers.find(({ atOnce }) => atOnce);
    if (layer) void this.#try(layer, () => layer.update(key, (data) => this.#merged(kind, data, change)));
  }

  /** In all layers, with what was set aside. */
  remove(keys: readonly string[]): Promise<boolean> {
    return this.#next(() => this.#remove(keys));
  }

  watch(hear: (news: RecordNews) => void): () => void {
    const channel = (this.#channel ??= new NewsChannel());
    const stop = channel.hear(hear);
    this.#watchers++;
    return () => {
      stop();
      if (--this.#watchers > 0) return;
      channel.close();
      this.#channel = undefined;
    };
  }

  #next<V>(act: () => Promise<V>): Promise<V> {
    const next = this.#tail.then(act);
    this.#tail = next;
    return next;
  }

  async #read<T>(key: string, kind: Kind<T>): Promise<Kept<T>> {
    let record: T | undefined;
    let problem: StorageProblem | null = null;
    let place: StorageLayer | undefined;
    let working: StorageLayer | undefined;
    for (const layer of this.#layers) {
      const tried = await this.#try(layer, () => layer.get(key));
      const found = tried.value === undefined ? undefined : kind.read(tried.value);
      if (tried.value !== undefined && found === undefined) await this.#setAside(layer, key, tried.value);
      problem ??= tried.value !== undefined && found === undefined ? 'unreadable' : (tried.problem ?? null);
      if (tried.problem === undefined) working ??= layer;
      if (found === undefined) continue;
      place ??= layer;
      record = record === undefined ? found : kind.merge(record, found);
    }
    const { lasts } = place ?? working ?? lastResort;
    return { record, lasts, problem: problem ?? (lasts !== 'page' ? null : working?.lasts === 'page' ? 'unavailable' : 'full') };
  }

  async #merge<T>(key: string, kind: Kind<T>, change: T): Promise<Kept<T>> {
    let problem: StorageProblem | null = null;
    for (const layer of this.#layers) {
      let record = change;
      const tried = await this.#try(layer, () => layer.update(key, (data) => (record = this.#merged(kind, data, change))));
      problem ??= tried.problem ?? null;
      if (tried.problem !== undefined) continue;
      this.#channel?.tell({ key, forgotten: false });
      return { record, lasts: layer.lasts, problem: layer.lasts === 'page' ? (problem ?? 'unavailable') : problem };
    }
    return { record: change, lasts: 'page', problem: problem ?? 'unavailable' };
  }

  async #remove(keys: readonly string[]): Promise<boolean> {
    const left = await Promise.all(
      this.#layers.flatMap((layer) => keys.flatMap((key) => [key, setAside(key)]).map(async (key) => {
        await this.#try(layer, () => layer.delete(key));
        return (await this.#try(layer, () => layer.get(key))).value !== undefined;
      })),
    );
    for (const key of keys) this.#channel?.tell({ key, forgotten: true });
    return !left.includes(true);
  }

  /** What is not ours, or from a later version of us, is not written over. */
  async #setAside(layer: StorageLayer, key: string, value: unknown): Promise<void> {
    await this.#try(layer, () => layer.update(setAside(key), (before) => before ?? value));
  }

  #merged<T>(kind: Kind<T>, data: unknown, change: T): T {
    const before = data === undefined ? undefined : this.#isSound(data) ? (data as T) : kind.read(data);
    const merged = before === undefined ? change : kind.merge(before, change);
    if (typeof merged === 'object' && merged !== null) this.#sound.add(merged);
    return merged;
  }

  #isSound(data: unknown): boolean {
    return typeof data === 'object' && data !== null && this.#sound.has(data);
  }

  async #try<V>(layer: StorageLayer, use: () => Promise<V>): Promise<{ readonly value?: V; readonly problem?: StorageProblem }> {
    if (this.#silent.has(layer)) return { problem: 'unavailable' };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => (this.#silent.add(layer), reject(new Error('no answer in time'))), this.#patience);
    });
    try {
      return { value: await Promise.race([use(), late]) };
    } catch (error) {
      return { problem: /quota/i.test(String((error as Error | null)?.name)) ? 'full' : 'unavailable' };
    } finally {
      clearTimeout(timer);
    }
  }
}
