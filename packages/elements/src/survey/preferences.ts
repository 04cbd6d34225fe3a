import { mergeStamped, type StampedMap } from '../storage/stamped.ts';
import type { LazyKind } from '../storage/record-store.ts';

/** What a person chose for a survey, apart from answers: `group`, `language`. */
export interface Preferences {
  readonly schemaVersion: 1;
  readonly chosen: StampedMap<string>;
}

export const noPreferences: Preferences = { schemaVersion: 1, chosen: {} };

export const preferences: LazyKind<Preferences> = {
  load: async () => (await import('./read-kept.ts')).readPreferences,
  merge: (a, b) => ({ schemaVersion: 1, chosen: mergeStamped(a.chosen, b.chosen) }),
};
