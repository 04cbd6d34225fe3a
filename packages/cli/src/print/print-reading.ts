import type { Issue } from '@readiness-kit/core';
import { issueGroups, rowsWithProblems } from './issue-groups.ts';
import { plain } from './plain.ts';
import { problemLines } from './problem-lines.ts';
import { fit } from '../words/text-width.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

export interface Reading {
  readonly rows: number;
  /** Rows undone by a later one, beside those with a problem of their own. */
  readonly cancelled: number;
  /** Names of columns that were not used. */
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
}

/** What became of every row that was read. */
export function printReading({ rows, cancelled, ignored, issues }: Reading, view: View): string {
  const { numbers, phrases, style } = view;
  const groups = issueGroups(issues);
  const leftOut = rowsWithProblems(groups) + cancelled;
  const names = ignored.slice(0, 10).map((name) => fit(plain(name), 40));
  const lines = [
    style.bold(phrases.headings.reading),
    phrases.rowsRead(numbers.count(rows), numbers.count(rows - leftOut), numbers.count(leftOut)),
    ...problemLines(groups, view),
    ...(names.length > 0 ? wrap(phrases.columnsIgnored(names.join(', ') + (ignored.length > names.length ? ', …' : ''))) : []),
  ];
  return `${lines.join('\n')}\n`;
}
