import type { Answer } from '@readiness-kit/core';
import { laterOf, latestStamp, mergeStamped, type Stamped, type StampedMap } from '../storage/stamped.ts';

/** How sure a person is of an answer: a guess, fairly sure, sure. */
export type Confidence = 1 | 2 | 3;

/** How answers were given: by a person on a screen, by a team together, on paper and keyed in. */
export type AnswerMode = 'online' | 'team' | 'paper';

/** What the parts of a sheet hold, by indicator or, in `local` and `team`, by an id of their own. */
export interface SheetValues {
  readonly answers: Answer;
  /** Answers to local questions: the position of the choice, from 1. */
  readonly local: number;
  /** What the answer is based on, in a person's own words. */
  readonly notes: string;
  readonly confidence: Confidence;
  /** What a team decided on the way; its own code reads it. */
  readonly team: unknown;
}

export type SheetPart = keyof SheetValues;

/** One answer sheet, as it is kept on the device and saved to a file. Two that grew apart can always be merged. */
export type AnswerSheet = {
  readonly schemaVersion: 2;
  /** Instrument id and version. */
  readonly instrument: string;
  readonly version: string;
  readonly form: string;
  readonly group: string;
  /** Pseudonymous id. */
  readonly respondent: string;
  /** Screen that was open. */
  readonly position: Stamped<number>;
} & { readonly [P in SheetPart]: StampedMap<SheetValues[P]> };

export const sheetParts = ['answers', 'local', 'notes', 'confidence', 'team'] as const satisfies readonly SheetPart[];

/** Longest note, in characters; a default. */
export const noteLength = 1000;

/** A sheet on which nothing is written yet. */
export function blankSheet(about: Pick<AnswerSheet, 'instrument' | 'version' | 'form' | 'group' | 'respondent'>): AnswerSheet {
  const { instrument, version, form, group, respondent } = about;
  return { schemaVersion: 2, instrument, version, form, group, respondent, position: [0, 0], answers: {}, local: {}, notes: {}, confidence: {}, team: {} };
}

/** What both sheets say, of each entry the later one; `other` itself when that says all. It is the sheet of `kept`'s respondent, unless nothing is answered there. */
export function mergeSheets(kept: AnswerSheet, other: AnswerSheet): AnswerSheet {
  const { respondent } = isBlank(kept) && !isBlank(other) ? other : kept;
  const merged = { ...kept, respondent, position: laterOf(other.position, kept.position), ...(Object.fromEntries(sheetParts.map((part) => [part, mergeStamped<unknown>(kept[part], other[part])])) as Pick<AnswerSheet, SheetPart>) };
  const says = ['version', 'respondent', 'position', ...sheetParts] as const;
  return says.every((what) => merged[what] === other[what]) ? other : merged;
}

const isBlank = ({ answers }: AnswerSheet): boolean => Object.keys(answers).length === 0;

/** The latest stamp on a sheet. */
export function latestOf(sheet: AnswerSheet): number {
  return Math.max(sheet.position[1], ...sheetParts.map((part) => latestStamp(sheet[part])));
}
