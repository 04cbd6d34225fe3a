import type { Issue } from '@readiness-kit/core';
import { issueText, type Words } from '@readiness-kit/core/text';
import type { FileIssueCode, Phrases } from './phrases.ts';

/** An issue as a sentence, whether core met it or this program did. */
export function sayIssue(issue: Issue, words: Words, { fileIssues }: Phrases): string {
  return Object.hasOwn(fileIssues, issue.code) ? fileIssues[issue.code as FileIssueCode](issue.params ?? {}) : issueText(issue, words);
}
