import type { Issue } from '@readiness-kit/core';
import { issueGroups } from './issue-groups.ts';
import { plain } from './plain.ts';
import { sentence } from './problem-lines.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** Warnings about wording, a kind after the other: each kind with its number, each text with its place and sentence. */
export function wordingLines(issues: readonly Issue[], view: View): readonly string[] {
  return issueGroups(issues).flatMap(({ code, count }) => [
    view.style.bold(`${view.numbers.count(count)} × ${code}`),
    ...issues.filter((issue) => issue.code === code).flatMap((issue) => [`  ${plain(issue.path.join('.'))}`, ...wrap(sentence(issue, view), '    ')]),
    '',
  ]);
}
