import type { Instrument } from '../model/instrument.ts';
import type { Issue } from '../model/issue.ts';
import { own } from '../model/own.ts';
import { answerCode } from '../responses/answer-code.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { Participation } from './readiness-result.ts';

/** Respondents by group position, with at least one answer of any kind to what they are asked; an empty sheet took no part. */
export function respondentsByGroup({ groups, indicators }: Instrument, table: AnswerTable, asked: Uint8Array): readonly number[] {
  const width = indicators.length;
  const counts = groups.map(() => 0);
  table.groups.forEach((g, r) => {
    const answered = table.answers.subarray(r * width, (r + 1) * width).some((code, i) => code !== answerCode.missing && asked[g * width + i] === 1);
    if (answered) counts[g] = (counts[g] as number) + 1;
  });
  return counts;
}

/** Rosters that can be true: whole, of a known group, and no smaller than the respondents. The rest become issues. */
export function usableRosters(groups: readonly string[], respondents: readonly number[], rosters: Readonly<Partial<Record<string, number>>>): { readonly value: Readonly<Record<string, number>>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const value = new Map<string, number>();
  for (const [group, roster] of Object.entries(rosters)) {
    if (roster === undefined) continue;
    const report = (code: string, params: Issue['params'] = {}): void => void issues.push({ code, severity: 'error', path: ['rosters', group], params });
    const n = respondents[groups.indexOf(group)];
    if (n === undefined) report('group-unknown', { id: group });
    else if (!Number.isInteger(roster) || roster < 0) report('roster-invalid', { roster: String(roster) });
    else if (roster < n) report('roster-too-small', { group, roster, respondents: n });
    else value.set(group, roster);
  }
  return { value: Object.fromEntries(value), issues };
}

/** Who took part, by group. */
export function participation(groups: readonly string[], respondents: readonly number[], rosters: Readonly<Record<string, number>>): Readonly<Record<string, Participation>> {
  return Object.fromEntries(
    groups.map((group, g) => {
      const n = respondents[g] as number;
      const roster = own(rosters, group) ?? null;
      return [group, { respondents: n, roster, rate: roster ? n / roster : null }];
    }),
  );
}
