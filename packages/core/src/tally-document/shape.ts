import type { Issue, Param } from '../model/issue.ts';
import { own } from '../model/own.ts';

export type Path = readonly (string | number)[];
export type Report = (code: string, path: Path, params?: Readonly<Record<string, Param>>) => void;
export type Members = Readonly<Record<string, unknown>>;

/** Gathers what is wrong. */
export function reporter(): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = [];
  return { issues, report: (code, path, params = {}) => void issues.push({ code, severity: 'error', path, params }) };
}

/** Most that a 32-bit count holds. */
const largestCount = 2 ** 31 - 1;

export const isMembers = (data: unknown): data is Members => typeof data === 'object' && data !== null && !Array.isArray(data);

/** The members of an object, by whatever keys; none where it is no object, which is reported. */
export function entriesOf(data: unknown, path: Path, report: Report): readonly (readonly [string, unknown])[] {
  if (isMembers(data)) return Object.entries(data);
  report('shape-invalid-type', path, { expected: 'object' });
  return [];
}

/** An object with these members and, of others, only those it may have, `undefined` where they are not; `null` where it is no object. What is unknown is reported. */
export function membersOf<K extends string>(data: unknown, names: readonly K[], path: Path, report: Report): Readonly<Record<K, unknown>> | null {
  for (const [key] of entriesOf(data, path, report)) if (!names.includes(key as K)) unknownKey(key, path, report);
  return isMembers(data) ? (Object.fromEntries(names.map((key) => [key, own(data, key)])) as Record<K, unknown>) : null;
}

export const unknownKey = (key: string, path: Path, report: Report): void => report('shape-unrecognized-keys', [...path, key], { expected: key.slice(0, 80) });

/** A list of so many values; empty where it is none, which is reported. */
export function listOf(data: unknown, length: number, path: Path, report: Report): readonly unknown[] {
  if (Array.isArray(data) && data.length === length) return Array.from<unknown>(data); // without holes, which a loop would skip
  if (!Array.isArray(data)) report('shape-invalid-type', path, { expected: 'array' });
  else report(data.length < length ? 'shape-too-small' : 'shape-too-big', path);
  return [];
}

export function textOf(data: unknown, path: Path, report: Report): string {
  if (typeof data === 'string') return data;
  report('shape-invalid-type', path, { expected: 'string' });
  return '';
}

/** A whole number of people, from 0 or more; 0 where it is none, which is reported. */
export function countOf(data: unknown, path: Path, report: Report, least = 0): number {
  if (Number.isInteger(data) && (data as number) >= least && (data as number) <= largestCount) return data as number;
  report('tally-count-invalid', path, { value: shown(data), least });
  return 0;
}

/** A number within limits; 0 where it is none, which is reported. */
export function numberOf(data: unknown, path: Path, report: Report, least = -Infinity, most = Infinity): number {
  if (Number.isFinite(data) && (data as number) >= least && (data as number) <= most) return (data as number) + 0;
  report('tally-number-invalid', path, { value: shown(data) });
  return 0;
}

/** A value as a short text, whatever it is. */
export const shown = (value: unknown): string => (['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value).slice(0, 80) : value === null ? 'null' : typeof value);
