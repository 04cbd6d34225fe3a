import type { Answer, InstrumentOutline } from '@readiness-kit/core';

/** One answer sheet as it is kept on the device. */
export interface AnswerRecord {
  readonly schemaVersion: 1;
  readonly instrument: string;
  readonly version: string;
  readonly respondent: string;
  /** Screen that was open. */
  readonly position: number;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Answers to local questions: the position of the choice, from 1. */
  readonly local?: Readonly<Record<string, number>>;
}

/** What of a stored record still holds. */
export interface ReadRecord {
  readonly respondent: string;
  readonly position: number;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Choices in local questions, also of such as the page has not brought (yet). */
  readonly local: ReadonlyMap<string, number>;
  /** Answers that were left out: not asked, or no answer of this instrument. */
  readonly dropped: number;
}

/** Reads what a device kept, by whoever and whenever it was written; `undefined` if it is no record of this instrument. */
export function readRecord(data: unknown, instrument: InstrumentOutline, asked: readonly string[]): ReadRecord | undefined {
  const record = data as Partial<AnswerRecord> | null;
  if (record?.schemaVersion !== 1 || record.instrument !== instrument.id || !record.answers) return undefined;
  const stored = Object.entries(record.answers);
  const answers = stored.filter(([item, answer]) => asked.includes(item) && isAnswer(answer, instrument.levels));
  const { respondent, position } = record;
  return {
    respondent: typeof respondent === 'string' ? respondent : '',
    position: Number.isInteger(position) ? (position as number) : 0,
    answers: new Map(answers),
    local: new Map(Object.entries(record.local ?? {}).filter(([, choice]) => isChoice(choice))),
    dropped: stored.length - answers.length,
  };
}

function isAnswer(answer: unknown, levels: number): answer is Answer {
  return typeof answer === 'number'
    ? Number.isInteger(answer) && answer >= 1 && answer <= levels
    : answer === 'dont-know' || answer === 'not-applicable' || answer === 'declined';
}

function isChoice(choice: unknown): choice is number {
  return typeof choice === 'number' && Number.isInteger(choice) && choice >= 1 && choice <= 99;
}
