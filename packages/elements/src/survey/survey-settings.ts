import type { Instrument, InstrumentOutline } from '@readiness-kit/core';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import type { AnswerMode } from './answer-sheet.ts';

/** What the page has asked for. */
export interface SurveySettings {
  readonly instrument: InstrumentOutline;
  /** The instrument is here as far as the form needs it. */
  readonly known: boolean;
  /** The instrument as it is scored. */
  readonly scored: () => Promise<Instrument>;
  readonly form: string;
  readonly mode: AnswerMode;
  /** As the page hands them over; what of them can be asked is found out later. */
  readonly localQuestions: unknown;
  /** Stakeholder group; chosen in the survey when absent or not asked anything. */
  readonly group: string | undefined;
  readonly respondent: string | undefined;
  readonly storageKey: string | undefined;
  /** `undefined` for the browser's own, `null` for none. */
  readonly storage: StorageLike | null | undefined;
  /** Language the items are read in. */
  readonly language: string;
}
