import type { Issue, Parsed } from '@readiness-kit/core';

/** The columns a file must have, each by all names it may go by. */
export type ColumnNames<C extends string> = Readonly<Record<C, readonly string[]>>;

export interface Columns<C extends string> {
  /** Number of cells a row must have. */
  readonly count: number;
  /** Position of each column that is used. */
  readonly at: Readonly<Record<C, number>>;
  /** Names of the columns that are not used. */
  readonly ignored: readonly string[];
}

/** Characters that separate columns elsewhere; spreadsheets of some languages write semicolons. */
const otherSeparators = { ';': '“;”', '\t': 'TAB', '|': '“|”' } as const;

/** Finds the columns in a header, in any order and whatever their case. */
export function csvColumns<C extends string>(header: readonly string[], names: ColumnNames<C>, path: Issue['path']): Parsed<Columns<C>> {
  const columns = Object.keys(names) as C[];
  const found = columns.map((column) => ({ column, places: placesOf(names[column], header) }));
  const problem = (code: string, params: NonNullable<Issue['params']>): Issue => ({ code, severity: 'error', path, params });
  const issues = found.flatMap(({ column, places: [first, second] }) => {
    if (first === undefined) return [problem('column-missing', { missing: column, found: summary(header) })];
    return second === undefined ? [] : [problem('column-duplicate', { column, first: String(header[first]), second: String(header[second]) })];
  });
  const separator = issues.length > 0 && separatorOf(header, names);
  if (separator) return { ok: false, issues: [problem('separator-unexpected', { separator })] };
  if (issues.length > 0) return { ok: false, issues };
  const at = Object.fromEntries(found.map(({ column, places }) => [column, places[0]])) as Record<C, number>;
  const used = new Set<number>(Object.values(at));
  return { ok: true, value: { count: header.length, at, ignored: header.filter((title, i) => !used.has(i) && title.trim() !== '') }, issues: [] };
}

function placesOf(names: readonly string[], header: readonly string[]): readonly number[] {
  return header.flatMap((title, i) => (names.includes(title.trim().toLowerCase()) ? [i] : []));
}

/** The separator with which the header would have served. */
function separatorOf<C extends string>(header: readonly string[], names: ColumnNames<C>): string | undefined {
  const line = header.join(',');
  const [, name] = Object.entries(otherSeparators).find(([char]) => Object.values<readonly string[]>(names).every((aliases) => placesOf(aliases, line.split(char)).length > 0)) ?? [];
  return name;
}

const summary = (header: readonly string[]): string => header.slice(0, 8).map((title) => title.trim().slice(0, 30)).join(', ') + (header.length > 8 ? ', …' : '');
