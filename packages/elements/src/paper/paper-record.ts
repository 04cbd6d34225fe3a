import { laterOf, mergeStamped, present, readStamped, type Stamped, type StampedMap } from '../storage/stamped.ts';
import type { Kind } from '../storage/record-store.ts';
import type { Digit } from './paper-field.ts';

/** What was keyed, by field; a field that is not there was left blank. */
export type Entries = Readonly<Record<string, Digit>>;

/** How far a sheet is: keyed for the first time, for the second, both are compared, done. */
export type Stage = 'first' | 'second' | 'compare' | 'done';

/** One sheet of paper, as far as it is keyed in. */
export interface PaperSheet {
  readonly group: string;
  /** What is written on the sheet. */
  readonly number: number;
  readonly stage: Stage;
  readonly first: Entries;
  readonly second: Entries;
  /** It was keyed twice, and every difference was settled. */
  readonly verified: boolean;
}

/** All sheets that were keyed in on this device. */
export interface PaperRecord {
  readonly schemaVersion: 1;
  /** Random; keeps the respondents of two batches apart. */
  readonly batch: Stamped<string>;
  readonly sheets: StampedMap<PaperSheet>;
}

/** Nothing keyed yet. */
export const noSheets: PaperRecord = { schemaVersion: 1, batch: [null, 0], sheets: {} };

/** A sheet on which nothing is keyed yet. */
export function blankPaper(group: string, number: number): PaperSheet {
  return { group, number, stage: 'first', first: {}, second: {}, verified: false };
}

/** How a record of keyed sheets is read and merged. */
export const paperKind: Kind<PaperRecord> = {
  read: readPaper,
  merge: (kept, other) => ({ schemaVersion: 1, batch: laterOf(kept.batch, other.batch), sheets: mergeStamped(kept.sheets, other.sheets) }),
};

/** A group's sheets with their keys, by their numbers. */
export function sheetsOf(record: PaperRecord, group: string): readonly (readonly [key: string, sheet: PaperSheet])[] {
  return [...present(record.sheets)].filter(([, sheet]) => sheet.group === group).sort(([a, one], [b, other]) => one.number - other.number || (a < b ? -1 : 1));
}

function readPaper(data: unknown): PaperRecord | undefined {
  const record = data as { readonly [K in keyof PaperRecord]?: unknown } | null | undefined;
  if (typeof record !== 'object' || record?.schemaVersion !== 1) return undefined;
  const { batch } = readStamped({ batch: record.batch }, isBatch).map;
  return { schemaVersion: 1, batch: batch ?? [null, 0], sheets: readStamped(record.sheets, isSheet).map };
}

/** It becomes part of an id. */
const isBatch = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{1,12}$/.test(value);

function isSheet(value: unknown): value is PaperSheet {
  const { group, number, stage, first, second, verified } = (value ?? {}) as { readonly [K in keyof PaperSheet]?: unknown };
  return typeof group === 'string' && Number.isSafeInteger(number) && (number as number) > 0
    && ['first', 'second', 'compare', 'done'].includes(stage as string)
    && isEntries(first) && isEntries(second) && typeof verified === 'boolean';
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && Object.values(value).every((digit) => Number.isInteger(digit) && digit >= 1 && digit <= 9);
}
