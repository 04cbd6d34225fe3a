import type { InstrumentVersion } from '@readiness-kit/core';
import { own } from '../own.ts';
import { submissionOf } from '../survey/submission-of.ts';
import type { ReadinessSubmission } from '../survey/survey-events.ts';
import { answerOf, fieldsByScreen, type Asked } from './paper-field.ts';
import { sheetsOf, type PaperRecord } from './paper-record.ts';

/** A sheet as it is handed over: as one that was answered on a screen, and whether it was checked. */
export interface PaperSubmission extends ReadinessSubmission {
  /** It was keyed twice, and every difference was settled. */
  readonly verified: boolean;
}

/** Detail of `readiness-paper`. */
export interface ReadinessPaperDetail {
  /** The finished sheets of the group, by their number. */
  readonly sheets: readonly PaperSubmission[];
}

/** A file of keyed sheets. */
export interface PaperFile extends ReadinessPaperDetail {
  readonly schemaVersion: 1;
  readonly instrument: InstrumentVersion;
  readonly form: string;
}

/** The finished sheets of the group that is asked, each with all questions; a blank is `null`. */
export function paperSubmissions(record: PaperRecord, asked: Asked): readonly PaperSubmission[] {
  const { instrument, form, group, text } = asked;
  const fields = fieldsByScreen(asked).flat();
  return sheetsOf(record, group).filter(([, { stage }]) => stage === 'done').map(([key, { number, first, verified }]) => {
    // Two sheets of one number stay two respondents, also when one of them goes.
    const respondent = `paper-${record.batch[0] ?? '0'}-${number}-${key.slice(0, 6)}`;
    const given = fields.map((field) => ({ field, answer: answerOf(field, own(first, field.key)) }));
    const submission = submissionOf({ instrument, form, language: text.language, mode: 'paper' }, group, {
      respondent,
      asked: [],
      responses: given.flatMap(({ field, answer }) => (field.local ? [] : [{ respondent, group, item: field.id, answer }])),
      localAnswers: given.flatMap(({ field, answer }) => (field.local ? [{ question: field.id, answer: typeof answer === 'number' ? answer : null }] : [])),
      notes: new Map(),
      confidence: new Map(),
    });
    return { ...submission, verified };
  });
}
