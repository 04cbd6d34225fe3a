import type { Issue } from '@readiness-kit/core';
import { issueText, type Words } from '@readiness-kit/core/text';
import type { FileIssueCode, Phrases, WordingIssueCode } from './phrases.ts';

/** An issue as a sentence, whether core met it or this program did. */
export function sayIssue(issue: Issue, words: Words, { fileIssues, wordingIssues }: Phrases): string {
  const { code, params = {} } = issue;
  if (Object.hasOwn(fileIssues, code)) return fileIssues[code as FileIssueCode](params);
  return Object.hasOwn(wordingIssues, code) ? wordingIssues[code as WordingIssueCode](params) : issueText(issue, words);
}
