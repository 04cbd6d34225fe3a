import type { InstrumentOutline, SurveyText } from '@readiness-kit/core';
import type { Screen } from './asked-screens.ts';
import type { AnswerSheet, SheetPart, SheetValues } from './answer-sheet.ts';
import type { ReadinessSubmission } from './survey-events.ts';
import type { RecordStore } from '../storage/record-store.ts';

/**
 * What a part of the survey works on that is loaded only when someone needs it: team mode, paper mode, taking
 * answers elsewhere. A new object whenever something of it has changed.
 */
export interface SurveyPart {
  readonly instrument: InstrumentOutline;
  readonly form: string;
  readonly group: string;
  /** What the group is asked, in order. */
  readonly screens: readonly Screen[];
  /** All words of these screens. */
  readonly text: SurveyText;
  readonly sheet: AnswerSheet;
  /** Gives a value, or takes it back with `null`. Kept at once, and can be undone. */
  readonly set: <P extends SheetPart>(part: P, key: string, value: SheetValues[P] | null) => void;
  /** Takes over what another sheet has: of each answer the later one. Can be undone. */
  readonly take: (sheet: AnswerSheet) => void;
  /** Hands the sheet over, as a person does who has finished, with what a team says of its meeting. */
  readonly finish: (more?: Pick<ReadinessSubmission, 'team'>) => void;
  /** Where more than this sheet is kept, and the key of this survey there. */
  readonly store: RecordStore;
  readonly storageKey: string;
  /** Level of the survey's title; what is on show is one below. */
  readonly headingLevel: number;
}
