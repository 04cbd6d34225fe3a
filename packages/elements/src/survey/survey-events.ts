import type { InstrumentVersion, LocalAnswer, Response } from '@readiness-kit/core';
import type { Lasts, StorageProblem } from '../storage/layer.ts';
import type { KeepState } from '../storage/record-keeper.ts';
import type { ReadinessPaperDetail } from '../paper/paper-submission.ts';
import type { TeamRecord } from '../team/team-record.ts';
import type { AnswerMode, Confidence } from './answer-sheet.ts';

/** How many of the asked items have an answer; don't know and not applicable are answers. */
export interface SurveyProgress {
  readonly answered: number;
  readonly asked: number;
}

/** Detail of `readiness-change`. */
export interface ReadinessChangeDetail {
  /** One for each asked item, in order; `null` where there is no answer. */
  readonly responses: readonly Response[];
  readonly progress: SurveyProgress;
  /** Choices in the district's own questions, where there are any. */
  readonly local?: readonly LocalAnswer[];
}

/** Detail of `readiness-finish`, and as JSON the element's value in a form. */
export interface ReadinessSubmission {
  /** What was answered, for `assess({ answeredWith })`. */
  readonly instrument: InstrumentVersion;
  readonly form: string;
  readonly group: string;
  /** Pseudonymous id of this answer sheet. */
  readonly respondent: string;
  /** How the answers were given. */
  readonly mode: AnswerMode;
  /** Language the items were read in, as a BCP 47 tag. */
  readonly language: string;
  /** One for each asked item, in order; `null` where there is no answer. */
  readonly responses: readonly Response[];
  /** Choices in the district's own questions, where there are any; they are never scored. */
  readonly local?: readonly LocalAnswer[];
  /** What answers are based on, where people were asked and said so. */
  readonly evidence?: readonly Evidence[];
  /** How a team came to its answers. */
  readonly team?: TeamRecord;
}

/** What an answer is based on. */
export interface Evidence {
  readonly item: string;
  /** In the person's own words. */
  readonly note?: string;
  /** 1 a guess, 2 fairly sure, 3 sure. */
  readonly confidence?: Confidence;
}

/** Detail of `readiness-storage`. */
export interface ReadinessStorageDetail {
  /** `ready`: nothing to keep yet; `saving`: a save takes long; `saved`: all answers are kept; `unsaved`: they are in this page only. */
  readonly state: KeepState;
  /** How long: until they are cleared (`device`), until the tab is closed, until the page is left. */
  readonly lasts: Lasts;
  /** Why answers are not kept, or (`unreadable`, `invalid-answers`) why earlier ones could not be used. */
  readonly reason: StorageProblem | 'invalid-answers' | null;
}

declare global {
  interface HTMLElementEventMap {
    'readiness-change': CustomEvent<ReadinessChangeDetail>;
    'readiness-finish': CustomEvent<ReadinessSubmission>;
    'readiness-paper': CustomEvent<ReadinessPaperDetail>;
    'readiness-storage': CustomEvent<ReadinessStorageDetail>;
  }
}
