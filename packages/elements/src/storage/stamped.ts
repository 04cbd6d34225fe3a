/** A value and when it was given, in ms; `null` when it was taken back. A later stamp wins. */
export type Stamped<T> = readonly [value: T | null, stamp: number];

/** Values by key, each with its stamp. */
export type StampedMap<T> = Readonly<Record<string, Stamped<T>>>;

/**
 * Merges two maps that grew apart, in two tabs, two layers of storage or on two devices: of each key the
 * later value. In whatever order and how often maps are merged, the outcome is the same (a last-writer-wins
 * map: Shapiro et al. 2011, *Conflict-free replicated data types*, section 3.2). Where `a` has nothing new,
 * `b` itself comes back, so that a look tells whether anything has changed.
 */
export function mergeStamped<T>(a: StampedMap<T>, b: StampedMap<T>): StampedMap<T> {
  const merged = new Map(Object.entries(b));
  if (merged.size === 0) return Object.keys(a).length === 0 ? b : a;
  let same = true;
  for (const [key, value] of Object.entries(a)) {
    const known = merged.get(key);
    const later = known ? laterOf(known, value) : value;
    if (later === known) continue;
    same = false;
    merged.set(key, later);
  }
  return same ? b : Object.fromEntries(merged);
}

/** The later of two values; of two of the same moment the one that is written as the greater text, so that all agree. The first, where both are the same. */
export function laterOf<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  const isLater = a[1] === b[1] ? JSON.stringify(b[0]) > JSON.stringify(a[0]) : b[1] > a[1];
  return isLater ? b : a;
}

/** A stamp for a change made now that is later than all that is known, also where a clock went back. */
export function nextStamp(now: number, known: number): number {
  return Math.max(now, known + 1);
}

/** The latest stamp of a map; 0 for an empty one. */
export function latestStamp(map: StampedMap<unknown>): number {
  return Object.values(map).reduce((latest, [, stamp]) => Math.max(latest, stamp), 0);
}

/** What is there of a map: values that were not taken back. */
export function present<T>(map: StampedMap<T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(map).flatMap(([key, [value]]) => (value === null ? [] : [[key, value] as const])));
}

/** Reads a map that came from anywhere: entries that fit, and how many did not. */
export function readStamped<T>(data: unknown, fits: (value: unknown, key: string) => value is T): { readonly map: StampedMap<T>; readonly dropped: number } {
  const entries: [string, unknown][] = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
  const sound = entries.filter((entry): entry is [string, Stamped<T>] => isStamped(entry[1]) && (entry[1][0] === null || fits(entry[1][0], entry[0])));
  return { map: Object.fromEntries(sound), dropped: entries.length - sound.length };
}

function isStamped(entry: unknown): entry is Stamped<unknown> {
  return Array.isArray(entry) && entry.length === 2 && Number.isSafeInteger(entry[1]) && (entry[1] as number) >= 0;
}
