import type { Issue } from '@readiness-kit/core';
import { sayIssue } from '../words/say-issue.ts';
import { type IssueGroup, lineOf } from './issue-groups.ts';
import { plain } from './plain.ts';
import { fit } from '../words/text-width.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

const longestSentence = 300;

/** An issue as a sentence that is safe to show and not endless, whatever the file holds. */
export const sentence = (issue: Issue, { words, phrases }: View): string => fit(plain(sayIssue(issue, words, phrases)), longestSentence);

/** Each kind of problem: how often, its code, the first few lines, and the first of them as a sentence. */
export function problemLines(groups: readonly IssueGroup[], view: View): readonly string[] {
  const { numbers, style } = view;
  return groups.flatMap((group) => {
    const head = `${numbers.count(group.count)} × ${group.code}`;
    const where = whereText(group, view);
    return [`  ${style.warn(head)}${where && `  ${where}`}`, ...wrap(`${group.count > 1 ? `${view.phrases.example} ` : ''}${sentence(group.example, view)}`, '    ')];
  });
}

function whereText({ root, places, count, example }: IssueGroup, { phrases }: View): string {
  if (places.length === 0) return '';
  const more = places.length < count;
  const list = lineOf(example) === undefined ? places.join(', ') : phrases.line(places.join(', '), more);
  return plain(root === 'responses' ? list : `${root}: ${list}`);
}
