import type { InstrumentVersion, LocalAnswer, Response } from '@readiness-kit/core';
import type { StorageProblem } from '../storage/answer-store.ts';

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
  /** Language the items were read in, as a BCP 47 tag. */
  readonly language: string;
  /** One for each asked item, in order; `null` where there is no answer. */
  readonly responses: readonly Response[];
  /** Choices in the district's own questions, where there are any; they are never scored. */
  readonly local?: readonly LocalAnswer[];
}

/** Detail of `readiness-storage`. */
export interface ReadinessStorageDetail {
  /** `ready`: nothing to keep yet; `saved`: all answers are on this device; `unsaved`: they are in this page only. */
  readonly state: 'ready' | 'saved' | 'unsaved';
  /** Why answers are not kept, or (`unreadable`, `invalid-answers`) why earlier ones could not be used. */
  readonly reason: StorageProblem | 'invalid-answers' | null;
}

declare global {
  interface HTMLElementEventMap {
    'readiness-change': CustomEvent<ReadinessChangeDetail>;
    'readiness-finish': CustomEvent<ReadinessSubmission>;
    'readiness-storage': CustomEvent<ReadinessStorageDetail>;
  }
}
