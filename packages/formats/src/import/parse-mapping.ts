import type { InstrumentOutline, Issue, Parsed } from '@readiness-kit/core';
import { columnRoles, emptyMapping, type Mapping } from './mapping.ts';

/** Answers that are words. */
const instead = ['dont-know', 'not-applicable', 'declined'] as const;

/**
 * Reads a mapping file's data. What it says of groups, items and levels that the instrument does not have is an error with
 * its path: a mapping for another survey would bind the wrong columns.
 */
export function parseMapping(data: unknown, { groups, indicators, levels }: InstrumentOutline): Parsed<Mapping> {
  const issues: Issue[] = [];
  const wrong = (code: string, ...path: readonly (string | number)[]): void => void issues.push({ code, severity: 'error', path: [...path] });
  if (!isRecord(data)) return { ok: false, issues: [{ code: 'mapping-not-a-record', severity: 'error', path: [] }] };
  if (data['schemaVersion'] !== 1) return { ok: false, issues: [{ code: 'schema-version-unsupported', severity: 'error', path: ['schemaVersion'], params: { found: String(data['schemaVersion']), supported: 1 } }] };
  for (const key of Object.keys(data)) if (!['schemaVersion', '$schema', 'toDecide', 'group', 'columns', 'choices', 'groups', 'answers'].includes(key)) wrong('mapping-key-unknown', key);

  const items = new Set(indicators.map(({ id }) => id.toLowerCase()));
  const columns = recordOf('columns', (value): value is string => typeof value === 'string' && (columnRoles.some((role) => role === value) || items.has(value.toLowerCase())), 'mapping-item-unknown');
  const choices = recordOf('choices', (value): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string'), 'mapping-choices-invalid');
  const named = recordOf('groups', (value): value is string => typeof value === 'string' && groups.includes(value), 'mapping-group-unknown');
  const answers = recordOf('answers', (value): value is Mapping['answers'][string] => value === null || instead.some((word) => word === value) || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= levels), 'mapping-answer-invalid');
  const { group } = data;
  if (group !== undefined && !(typeof group === 'string' && groups.includes(group))) wrong('mapping-group-unknown', 'group');
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...emptyMapping, columns, choices, groups: named, answers, ...(typeof group === 'string' ? { group } : {}) }, issues };

  function recordOf<T>(key: 'columns' | 'choices' | 'groups' | 'answers', fits: (value: unknown) => value is T, code: string): Readonly<Record<string, T>> {
    const record = (data as Readonly<Record<string, unknown>>)[key] ?? {};
    if (!isRecord(record)) wrong('mapping-not-a-record', key);
    const entries = Object.entries(isRecord(record) ? record : {});
    for (const [name, value] of entries) if (!fits(value)) wrong(code, key, name);
    return Object.fromEntries(entries) as Readonly<Record<string, T>>;
  }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null && !Array.isArray(data);
