import type { Lasts, StorageProblem } from './layer.ts';
import type { Kept, Kind, LazyKind, RecordStore } from './record-store.ts';

/** From how long a save takes on that a person is told, in ms; a default. */
const slow = 400;

/** How a record is kept: nothing to keep yet, all of it kept, some of it on its way for a while, or only in the page. */
export type KeepState = 'ready' | 'saving' | 'saved' | 'unsaved';

/**
 * Holds one record while a page is open: what is kept, merged with what was given here, so that two tabs see
 * the same. Every change is kept at once; changes made meanwhile go together with the next.
 */
export class RecordKeeper<T> {
  record: T;
  state: KeepState = 'ready';
  lasts: Lasts = 'device';
  problem: StorageProblem | null = null;
  /** What was kept before has been read. */
  loaded = false;

  readonly #kind: LazyKind<T>;
  /** The same with its reader, once that is here. */
  #whole: Kind<T> | undefined;
  readonly #changed: () => void;
  #store: RecordStore | undefined;
  #key = '';
  /** Which opening this is: what was begun for an earlier one is of no interest. */
  #opening = 0;
  #blank: T;
  /** Given here, and not yet on its way to the store. */
  #pending: T | undefined;
  /** On its way. */
  #sending: T | undefined;
  #busy = false;
  #loading = Promise.resolve();
  #saving = Promise.resolve();
  #connected = false;
  #unwatch: (() => void) | undefined;

  /** @param changed called whenever something of this has changed by itself */
  constructor(kind: LazyKind<T>, blank: T, changed: () => void) {
    this.#kind = kind;
    this.#blank = this.record = blank;
    this.#changed = changed;
  }

  /** Turns to another record, and reads what is kept of it. */
  open(store: RecordStore, key: string, blank: T): void {
    const other = store !== this.#store;
    this.#store = store;
    if (other && this.#connected) this.#watch();
    this.#key = key;
    this.#blank = this.record = blank;
    this.#pending = this.#sending = undefined;
    this.#busy = false;
    this.#set('ready', 'device', null);
    this.loaded = false;
    this.#opening++;
    this.#loading = this.#load();
  }

  /** Merges new entries into the record and keeps them. */
  change(entries: T): void {
    this.record = this.#kind.merge(this.record, entries);
    this.#pending = this.#pending === undefined ? entries : this.#kind.merge(this.#pending, entries);
    if (!this.#busy) this.#saving = this.#save();
  }

  /** Once all that was given so far is kept, as well as it can be. */
  async settled(): Promise<void> {
    await this.#loading;
    await this.#saving;
  }

  /** Listens to other tabs and to the end of the page, until {@link disconnect}. */
  connect(): void {
    this.#connected = true;
    this.#watch();
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  disconnect(): void {
    this.#connected = false;
    this.#unwatch?.();
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.#store?.watch(({ key, forgotten }) => {
      if (key !== this.#key || !this.#store) return;
      if (forgotten) this.open(this.#store, key, this.#blank);
      else void this.#load();
    });
  }

  async #load(): Promise<void> {
    const opening = this.#opening;
    const kind = await this.#loadedKind();
    const kept = await this.#store?.read(this.#key, kind);
    if (!kept || opening !== this.#opening) return;
    this.#adopt(kept);
    const state = kept.lasts === 'page' ? 'unsaved' : kept.record === undefined ? 'ready' : 'saved';
    if (this.state === 'ready' || this.state === 'saved') this.#set(state, kept.lasts, kept.problem);
    this.loaded = true;
    this.#changed();
  }

  async #save(): Promise<void> {
    const [opening, key] = [this.#opening, this.#key];
    this.#busy = true;
    const timer = setTimeout(() => (this.#set('saving', this.lasts, this.problem), this.#changed()), slow);
    while (this.#pending !== undefined && opening === this.#opening) {
      this.#sending = this.#pending;
      this.#pending = undefined;
      const kept = await this.#store?.merge(key, await this.#loadedKind(), this.#sending);
      if (!kept || opening !== this.#opening) break;
      this.#adopt(kept);
      this.#set(kept.lasts === 'page' ? 'unsaved' : 'saved', kept.lasts, kept.lasts === 'page' ? kept.problem : null);
    }
    clearTimeout(timer);
    if (opening !== this.#opening) return;
    this.#sending = undefined;
    this.#busy = false;
    this.#changed();
  }

  /** What the store has, and what was given here since. */
  #adopt({ record }: Kept<T>): void {
    if (record !== undefined) this.record = this.#kind.merge(record, this.record);
  }

  /** A page that goes may not come back: what is still on its way is kept at once, where that can be done. */
  #leave = (event: Event): void => {
    const open = [this.#sending, this.#pending].filter((entries) => entries !== undefined);
    if (event.type === 'visibilitychange' && document.visibilityState === 'visible') void this.#load();
    else if (this.#whole) for (const entries of open) this.#store?.mergeAtOnce(this.#key, this.#whole, entries);
  };

  /** Without its reader a kind can read nothing; what is given is still merged. */
  async #loadedKind(): Promise<Kind<T>> {
    if (this.#whole) return this.#whole;
    const { merge, load } = this.#kind;
    const read = await load().catch((error: unknown) => void console.error(error));
    if (!read) return { merge, read: () => undefined };
    return (this.#whole = { merge, read });
  }

  #set(state: KeepState, lasts: Lasts, problem: StorageProblem | null): void {
    this.state = state;
    this.lasts = lasts;
    this.problem = problem;
  }
}
