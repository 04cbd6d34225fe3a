import type { Issue } from '@readiness-kit/core';

/** Problems of one kind in one file. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Issue['severity'];
  /** First part of the paths: `responses`, `rosters`. */
  readonly root: string;
  readonly count: number;
  /** The first few lines of the file, or paths where there are no lines. */
  readonly places: readonly string[];
  /** The first of them. */
  readonly example: Issue;
}

const shownPlaces = 5;

/** Issues by kind, in the order they were first met; the `more-of-this` of a kind adds to its count. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const more = issues.filter((i) => i.code === 'more-of-this');
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.path[0]}`;
    if (issue.code !== 'more-of-this') groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].map((same): IssueGroup => {
    const example = same[0] as Issue;
    const { code, severity, path } = example;
    const counted = more.filter((i) => i.params?.of === code && i.path[0] === path[0]).reduce((sum, i) => sum + Number(i.params?.count), 0);
    return { code, severity, root: String(path[0] ?? ''), count: same.length + counted, places: [...new Set(same.map(place))].filter((at) => at !== '').slice(0, shownPlaces), example };
  });
}

/** Number of the line in the file, or `undefined` when the issue is not about one line. */
export const lineOf = ({ path }: Issue): number | undefined => (path[1] === 'line' ? Number(path[2]) : undefined);

const place = (issue: Issue): string => String(lineOf(issue) ?? issue.path.slice(1).join('.'));

/** Rows of the answers that are named by a problem, each by one. */
export function rowsWithProblems(groups: readonly IssueGroup[]): number {
  const ofRows = groups.filter(({ root, example, code }) => root === 'responses' && lineOf(example) !== undefined && code !== 'encoding-invalid');
  return ofRows.reduce((sum, { count }) => sum + count, 0);
}
