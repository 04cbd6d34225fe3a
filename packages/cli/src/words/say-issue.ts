import type { Issue } from '@readiness-kit/core';
import { issueText, type Words } from '@readiness-kit/core/text';
import type { AggregateIssueCode } from './aggregating/aggregate-phrases.ts';
import type { ImportIssueCode } from './importing/import-phrases.ts';
import type { TallyIssueCode } from './tallying/tally-phrases.ts';
import type { FileIssueCode, Phrases, WordingIssueCode } from './phrases.ts';

/** An issue as a sentence, whether core met it or this program did. */
export function sayIssue(issue: Issue, words: Words, { fileIssues, wordingIssues, importing, aggregating, tallying }: Phrases): string {
  const { code, params = {} } = issue;
  if (Object.hasOwn(fileIssues, code)) return fileIssues[code as FileIssueCode](params);
  if (Object.hasOwn(importing.issues, code)) return importing.issues[code as ImportIssueCode](params);
  if (Object.hasOwn(aggregating.issues, code)) return aggregating.issues[code as AggregateIssueCode](params);
  if (Object.hasOwn(tallying.issues, code)) return tallying.issues[code as TallyIssueCode](params);
  return Object.hasOwn(wordingIssues, code) ? wordingIssues[code as WordingIssueCode](params) : issueText(issue, words);
}
