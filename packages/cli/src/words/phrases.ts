import type { Param } from '@readiness-kit/core';
import { en } from './en.ts';
import { es } from './es.ts';
import type { AggregatePhrases } from './aggregating/aggregate-phrases.ts';
import type { ImportPhrases } from './importing/import-phrases.ts';
import type { TallyPhrases } from './tallying/tally-phrases.ts';

export type Language = 'en' | 'es';

type Params = Readonly<Record<string, Param>>;

/** Problems that only this program meets: those of files. Sentences of all others are core's. */
export type FileIssueCode =
  | 'file-empty'
  | 'column-missing'
  | 'column-duplicate'
  | 'separator-unexpected'
  | 'row-ragged'
  | 'row-unending'
  | 'encoding-invalid'
  | 'no-usable-answer'
  | 'roster-duplicate'
  | 'json-broken'
  | 'allow-list-invalid';

/** What the rules of wording can say; see `lint`. */
export type WordingIssueCode =
  | 'reading-grade'
  | 'double-barrelled'
  | 'allowance-unneeded'
  | 'evaluative-word'
  | 'topic-protected'
  | 'asks-identity'
  | 'exclusive-word'
  | 'words-long'
  | 'descriptors-alike'
  | 'answers-alike';

/** All words of this program in one language. */
export interface Phrases {
  readonly language: Language;
  readonly quote: (text: string) => string;
  readonly fileIssues: Readonly<Record<FileIssueCode, (params: Params) => string>>;
  readonly wordingIssues: Readonly<Record<WordingIssueCode, (params: Params) => string>>;
  readonly unreadable: (file: string, code: string) => string;
  readonly unwritable: (file: string, code: string) => string;
  readonly noResult: (file: string) => string;
  readonly edited: (file: string) => string;
  readonly level: (level: string) => string;
  readonly line: (lines: string, more: boolean) => string;
  readonly example: string;
  readonly progress: (rows: string, percent: string | null) => string;

  readonly profile: string;
  readonly form: string;
  readonly allIndicators: string;
  readonly seed: string;
  readonly scoreOf100: (level: string, score: string, interval: string | null) => string;
  readonly headings: { readonly constructs: string; readonly composites: string; readonly priorities: string; readonly participation: string; readonly reading: string };
  readonly columns: {
    readonly level: string; readonly score: string; readonly interval: (confidence: string) => string; readonly n: string; readonly coverage: string;
    readonly group: string; readonly answered: string; readonly roster: string; readonly share: string;
  };
  readonly closeCall: string;
  readonly held: string;

  readonly nothingBelowTarget: string;
  readonly allPriorities: (shown: string, all: string) => string;
  readonly step: (construct: string, level: string, score: string, targetLevel: string, target: string) => string;
  readonly gain: (points: string) => string;
  readonly confidence: (percent: string | null) => string;
  readonly effort: (effort: string) => string;
  readonly unlocks: (points: string, names: string) => string;
  readonly blockedBy: (names: string) => string;
  readonly limits: (names: string) => string;
  readonly rank: (from: string, to: string, topThree: string) => string;
  readonly action: (level: string) => string;
  readonly within: (days: string) => string;
  readonly unlocksStep: string;
  readonly trap: string;
  readonly involve: string;
  readonly lead: string;
  readonly lever: Readonly<Record<'local' | 'state-waiver' | 'federal', string>>;
  readonly evidence: string;
  readonly source: string;
  readonly moreActions: (count: string) => string;

  readonly rowsRead: (read: string, kept: string, leftOut: string) => string;
  readonly columnsIgnored: (names: string) => string;
  readonly oneGroupHint: string;

  readonly checked: (name: string, errors: string, warnings: string, indicators: string | null) => string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly lengths: (language: string) => string;
  readonly lengthColumns: { readonly form: string; readonly group: string; readonly items: string; readonly minutes: string };
  readonly aboutMinutes: (minutes: string) => string;
  /** What the rules of wording leave out in a language. */
  readonly lintedInPart: (language: string) => string;
  readonly lintedForPrivacy: (language: string) => string;
  readonly lintedInLengthOnly: (language: string) => string;

  /** Of two waves. */
  readonly changes: {
    readonly before: string; readonly after: string; readonly difference: string;
    readonly range: (from: string, to: string) => string;
    readonly verdicts: Readonly<Record<'improved' | 'declined' | 'no-detectable-change', string>>;
    readonly unknown: string;
    readonly notComparable: string;
    readonly breaks: string;
    /** Why a series breaks or a figure cannot be compared, by the remark's code. */
    readonly why: Readonly<Record<string, (param: (name: string) => string) => string>>;
  };
  readonly whatIf: {
    readonly raised: string; readonly changes: string; readonly order: string;
    readonly found: (name: string, level: string, effort: string) => string;
    readonly unproven: string;
    readonly reached: (name: string, level: string) => string;
    readonly none: (name: string, level: string, isProven: boolean) => string;
  };

  readonly importing: ImportPhrases;
  readonly aggregating: AggregatePhrases;
  readonly tallying: TallyPhrases;

  readonly made: (folder: string) => string;
  readonly next: string;
}

export const phrasesOf = (language: Language): Phrases => (language === 'es' ? es : en);

/** The language asked for, as far as it can be told before the options are read. */
export function languageOf(argv: readonly string[]): Language {
  return argv.includes('--lang=es') || argv[argv.indexOf('--lang') + 1] === 'es' ? 'es' : 'en';
}
