/** How long what a layer keeps lasts: until it is cleared, until the tab is closed, until the page is left. */
export type Lasts = 'device' | 'tab' | 'page';

/** One place to keep JSON data by key. Every method may reject, or never settle: `AnswerStore` copes. */
export interface StorageLayer {
  readonly lasts: Lasts;
  /** `update` is done by the time it returns. */
  readonly atOnce?: true;
  /** What is kept; `undefined` for nothing. */
  get(key: string): Promise<unknown>;
  /** Replaces what is kept by what comes of it, as one step that no other tab can get into; the new value. */
  update(key: string, change: (kept: unknown) => unknown): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** Why something could not be kept or read: no storage here, no room in it, or something stored that is not ours. */
export type StorageProblem = 'unavailable' | 'full' | 'unreadable';
