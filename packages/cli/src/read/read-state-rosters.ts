import type { Issue } from '@readiness-kit/core';
import type { Io } from '../io.ts';
import { openSource } from './open-source.ts';
import { readCsv } from './read-csv.ts';

const columns = { district: ['district'], group: ['group'], roster: ['roster', 'people'] } as const;

/** Reads `district,group,roster`: people of each group of each district. An empty cell has no roster; what is no whole number is an issue and not used. */
export async function readStateRosters(path: string, io: Io): Promise<{ readonly rosters: ReadonlyMap<string, Readonly<Record<string, number>>>; readonly issues: readonly Issue[] }> {
  const rosters = new Map<string, Map<string, number>>();
  const issues: Issue[] = [];
  const root = 'rosters';
  const onRow = ({ district, group, roster }: Readonly<Record<'district' | 'group' | 'roster', string>>, line: number): void => {
    const report = (code: string): void => void issues.push({ code, severity: 'error', path: [root, 'line', line], params: { group, roster } });
    if (roster === '') return;
    const ofDistrict = rosters.get(district) ?? new Map<string, number>();
    rosters.set(district, ofDistrict);
    if (ofDistrict.has(group)) report('roster-duplicate');
    else if (/^\d{1,10}$/.test(roster)) ofDistrict.set(group, Number(roster));
    else report('roster-invalid');
  };
  const read = await readCsv({ file: path, source: await openSource(path, io), columns, root, onRow });
  return { rosters: new Map([...rosters].map(([id, of]) => [id, Object.fromEntries(of)])), issues: [...read.issues, ...issues] };
}
