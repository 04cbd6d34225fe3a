import { readStamped } from '../storage/stamped.ts';
import type { Preferences } from './preferences.ts';

/** Reads preferences by whoever and whenever they were kept; `undefined` if they are none. */
export function readPreferences(data: unknown): Preferences | undefined {
  // Once only the group was kept, as a text.
  if (typeof data === 'string') return { schemaVersion: 1, chosen: { group: [data, 0] } };
  const { schemaVersion, chosen } = (data ?? {}) as { schemaVersion?: unknown; chosen?: unknown };
  return schemaVersion === 1 ? { schemaVersion, chosen: readStamped(chosen, (value): value is string => typeof value === 'string').map } : undefined;
}
