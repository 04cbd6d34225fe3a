import type { Issue } from '@readiness-kit/core';
import type { Io } from '../io.ts';
import { openSource } from './open-source.ts';
import { readCsv } from './read-csv.ts';

export interface RosterRead {
  /** People in each group, as the file says; whether it can be true is for `assess` to say. */
  readonly rosters: Readonly<Record<string, number>>;
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
}

const columns = { group: ['group'], roster: ['roster'] } as const;

/** Reads `group,roster`. A group with an empty cell has no roster; what is no whole number is an issue and not used. */
export async function readRosterCsv(path: string, io: Io): Promise<RosterRead> {
  const rosters = new Map<string, number>();
  const issues: Issue[] = [];
  const root = 'rosters';
  const onRow = ({ group, roster }: Readonly<Record<'group' | 'roster', string>>, line: number): void => {
    const report = (code: string): void => void issues.push({ code, severity: 'error', path: [root, 'line', line], params: { group, roster } });
    if (roster === '') return;
    if (rosters.has(group)) report('roster-duplicate');
    else if (/^\d{1,10}$/.test(roster)) rosters.set(group, Number(roster));
    else report('roster-invalid');
  };
  const read = await readCsv({ file: path, source: await openSource(path, io), columns, root, onRow });
  return { rosters: Object.fromEntries(rosters), ignored: read.ignored, issues: [...read.issues, ...issues] };
}
