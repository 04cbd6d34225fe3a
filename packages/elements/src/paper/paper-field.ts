import type { Answer } from '@readiness-kit/core';
import type { SurveyPart } from '../survey/survey-part.ts';
import { localWords, questionWords } from '../survey/survey-words.ts';
import { itemCodes, localCode } from './item-codes.ts';

/** A digit as it stands beside a box on paper: a level or choice from 1, or one of `fixedCodes`. */
export type Digit = number;

/** Digits of answers that are no level. Instruments have seven levels at most. */
export const fixedCodes = { 8: 'dont-know', 9: 'not-applicable' } as const satisfies Readonly<Record<Digit, Answer>>;

/** One question on paper, and one field when it is keyed in. */
export interface PaperField {
  /** Name in a keyed sheet. */
  readonly key: string;
  /** The indicator, or the local question. */
  readonly id: string;
  readonly local: boolean;
  /** Printed beside the question. */
  readonly code: string;
  readonly prompt: string;
  readonly answers: readonly string[];
  /** The answers are short and speak for themselves. */
  readonly short: boolean;
  /** Language of the words. */
  readonly language: string;
  /** What may be keyed, in printed order. */
  readonly digits: readonly Digit[];
}

/** What a field needs to know of a survey. */
export type Asked = Pick<SurveyPart, 'instrument' | 'form' | 'group' | 'screens' | 'text'>;

/** The fields of each screen, in the order of the screens. */
export function fieldsByScreen({ instrument, form, group, screens, text }: Asked): readonly (readonly PaperField[])[] {
  const codes = itemCodes(instrument);
  const brief = instrument.forms.find(({ id }) => id === form)?.brief ?? false;
  return screens.map(({ indicators, local = [] }) => [
    ...indicators.map((id): PaperField => ({
      ...questionWords(text, id, group, brief),
      key: id, id, local: false, code: codes.get(id) ?? id, language: text.language, digits: [...upTo(instrument.levels), 8, 9],
    })),
    ...local.map((question, i): PaperField => {
      const words = localWords(question, text.language);
      return { ...words, key: `local:${question.id}`, id: question.id, local: true, code: localCode(i), short: true, digits: upTo(Math.min(9, words.answers.length)) };
    }),
  ]);
}

/** What a digit stands for; `null` where nothing was keyed, or nothing that this field has. */
export function answerOf({ digits, local }: Pick<PaperField, 'digits' | 'local'>, digit: Digit | undefined): Answer | null {
  if (digit === undefined || !digits.includes(digit)) return null;
  return !local && (digit === 8 || digit === 9) ? fixedCodes[digit] : digit;
}

const upTo = (most: number): Digit[] => Array.from({ length: most }, (_, i) => i + 1);
