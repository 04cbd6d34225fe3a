import { own } from '../own.ts';
import type { Digit, PaperField } from './paper-field.ts';
import type { Entries } from './paper-record.ts';

/** A field that was keyed in two ways; `undefined` is a blank. */
export interface Difference {
  readonly field: PaperField;
  readonly first: Digit | undefined;
  readonly second: Digit | undefined;
}

/** Where the second keying differs from the first. A blank is a value: it differs from every digit. */
export function compareEntries(fields: readonly PaperField[], first: Entries, second: Entries): readonly Difference[] {
  return fields.map((field) => ({ field, first: own(first, field.key), second: own(second, field.key) })).filter((pair) => pair.first !== pair.second);
}

/** What counts once it was chosen which keying is right, by field. */
export function settle(differences: readonly Difference[], first: Entries, chosen: ReadonlyMap<string, 'first' | 'second'>): Entries {
  const settled = new Map(Object.entries(first));
  for (const { field, second } of differences) {
    if (chosen.get(field.key) !== 'second') continue;
    if (second === undefined) settled.delete(field.key);
    else settled.set(field.key, second);
  }
  return Object.fromEntries(settled);
}
