import type { Answer, InstrumentOutline } from '@readiness-kit/core';
import { readStamped, type Stamped } from '../storage/stamped.ts';
import { blankSheet, noteLength, type AnswerSheet, type Confidence } from './answer-sheet.ts';

/** What of a stored sheet still holds. */
export interface ReadSheet {
  readonly sheet: AnswerSheet;
  /** Entries that are no answers of this instrument. */
  readonly dropped: number;
}

/**
 * Reads what a device or a file kept, by whoever and whenever it was written; `undefined` if it is no sheet of
 * this instrument. What is no answer at all is left out; answers to indicators that this version of the
 * instrument does not have stay on the sheet, for the version that has them. Both are counted.
 */
export function readSheet(data: unknown, instrument: InstrumentOutline): ReadSheet | undefined {
  const record = upgradeSheet(data) as { readonly [K in keyof AnswerSheet]?: unknown } | null | undefined;
  if (typeof record !== 'object' || record?.schemaVersion !== 2 || record.instrument !== instrument.id) return undefined;
  const known = new Set(instrument.indicators.map(({ id }) => id));
  const parts = {
    answers: readStamped(record.answers, (value): value is Answer => isAnswer(value, instrument.levels)),
    local: readStamped(record.local, isChoice),
    notes: readStamped(record.notes, (value): value is string => typeof value === 'string' && value.length <= noteLength),
    confidence: readStamped(record.confidence, (value): value is Confidence => value === 1 || value === 2 || value === 3),
    team: readStamped(record.team, (value): value is unknown => value !== undefined),
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const about = { instrument: instrument.id, version: text(record.version), form: text(record.form), group: text(record.group), respondent: text(record.respondent) };
  const { answers, local, notes, confidence, team } = parts;
  return {
    sheet: { ...blankSheet(about), position: readPosition(record.position), answers: answers.map, local: local.map, notes: notes.map, confidence: confidence.map, team: team.map },
    dropped: Object.values(parts).reduce((sum, { dropped }) => sum + dropped, 0) + Object.keys(answers.map).filter((id) => !known.has(id)).length,
  };
}

/** A sheet of the first schema version had no stamps, and its form and group in its key only. */
export function upgradeSheet(data: unknown): unknown {
  const record = data as Record<string, unknown> | null | undefined;
  if (typeof record !== 'object' || record?.['schemaVersion'] !== 1 || typeof record['answers'] !== 'object') return data;
  const stamped = (part: unknown): unknown => Object.fromEntries(Object.entries(part ?? {}).map(([key, value]) => [key, [value, 0]]));
  return { ...record, schemaVersion: 2, position: [record['position'], 0], answers: stamped(record['answers']), local: stamped(record['local']) };
}

function isAnswer(answer: unknown, levels: number): answer is Answer {
  return typeof answer === 'number'
    ? Number.isInteger(answer) && answer >= 1 && answer <= levels
    : answer === 'dont-know' || answer === 'not-applicable' || answer === 'declined';
}

const isChoice = (choice: unknown): choice is number => Number.isInteger(choice) && (choice as number) >= 1 && (choice as number) <= 99;

function readPosition(data: unknown): Stamped<number> {
  const { map } = readStamped({ position: data }, (value): value is number => Number.isInteger(value) && (value as number) >= 0);
  return map['position'] ?? [0, 0];
}
