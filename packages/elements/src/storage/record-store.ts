import type { Lasts, StorageProblem } from './layer.ts';

/** How records of one kind are read and merged. */
export interface Kind<T> {
  /** `undefined` for what is no record of this kind. */
  readonly read: (data: unknown) => T | undefined;
  /** The later of each entry; what has no stamp is as `kept` says. */
  readonly merge: (kept: T, other: T) => T;
}

/** A kind whose reader is loaded when something is first read. */
export interface LazyKind<T> extends Pick<Kind<T>, 'merge'> {
  readonly load: () => Promise<Kind<T>['read']>;
}

/** A record, if there is one; how long it lasts where it is; and a problem, if there was one on the way. */
export interface Kept<T> {
  readonly record: T | undefined;
  readonly lasts: Lasts;
  readonly problem: StorageProblem | null;
}

/** What another tab, or another survey of this page, did to a record. */
export interface RecordNews {
  readonly key: string;
  /** The record was forgotten on purpose. */
  readonly forgotten: boolean;
}

/** Keeps records by key, as well as it can: no method ever rejects. */
export interface RecordStore {
  read<T>(key: string, kind: Kind<T>): Promise<Kept<T>>;
  /**
   * Merges a change into what is kept.
   *
   * @param change a record with the new entries only, or more
   * @returns all that is kept now
   */
  merge<T>(key: string, kind: Kind<T>, change: T): Promise<Kept<T>>;
  /** For a page that is being closed and cannot wait: merges a change at once, where that can be done. */
  mergeAtOnce<T>(key: string, kind: Kind<T>, change: T): void;
  /** Forgets records; whether none of them is left. */
  remove(keys: readonly string[]): Promise<boolean>;
  /** Hears what others do to records, until the returned function is called. */
  watch(hear: (news: RecordNews) => void): () => void;
}
