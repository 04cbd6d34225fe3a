import type { ImportReport, Removal, Tool } from '@readiness-kit/formats';
import type { Param } from '@readiness-kit/core';

/** Problems of a file of another tool, or of a mapping. */
export type ImportIssueCode =
  | 'file-printed' | 'file-packed' | 'line-endless' | 'rows-none' | 'columns-unbound' | 'columns-too-many'
  | 'workbook-broken' | 'workbook-old' | 'workbook-too-large' | 'workbook-sheets-left'
  | 'json-unreadable' | 'json-too-long' | 'answers-not-ours' | 'codebook-not-a-survey'
  | 'mapping-not-a-record' | 'mapping-key-unknown' | 'mapping-column-unknown' | 'mapping-item-unknown' | 'mapping-group-unknown' | 'mapping-answer-invalid' | 'mapping-choices-invalid';

/** Words about what was imported, in one language. */
export interface ImportPhrases {
  readonly issues: Readonly<Record<ImportIssueCode, (params: Readonly<Record<string, Param>>) => string>>;
  readonly tools: Readonly<Record<Tool, string>>;
  readonly file: (tool: string, format: string) => string;
  readonly formats: Readonly<Record<Exclude<ImportReport['format'], 'text'>, string>>;
  readonly separators: Readonly<Record<string, string>>;
  readonly otherLines: (lines: string) => string;
  readonly removals: Readonly<Record<Removal, string>>;
  readonly partial: (count: string) => string;
  readonly resembling: (count: string) => string;
  readonly bound: (all: string, mapping: string, code: string, text: string) => string;
  readonly unbound: (header: string, suggestions: string) => string;
  readonly more: (count: string) => string;
  readonly unreadable: (count: string) => string;
  readonly unknownGroups: (names: string) => string;
  readonly unknownAnswers: (names: string) => string;
  readonly noAnswers: string;
  readonly written: (file: string) => string;
}
