import type { Issue } from '@readiness-kit/core';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Asked, baseLanguage, type Passages, warning } from '../passage.ts';

/** US school grade by group that its questions may need. */
export type Grades = Readonly<Record<string, number>>;

/** Defaults, not facts: grade 5 is the youngest form that is asked. */
export const defaultGrades: Grades = { learner: 5, family: 7 };

/**
 * Questions that need a higher reading grade (Flesch–Kincaid; Kincaid et al. 1975) than their readers
 * may have: the question alone, and with its answers, each of them read as one sentence. English only.
 */
export function readingGrade({ asked }: Passages, grades: Grades = defaultGrades): readonly Issue[] {
  return asked.flatMap((item) => {
    const [group, limit] = lowest(item, grades);
    if (group === undefined || baseLanguage(item.language) !== 'en') return [];
    const alone = gradeOf([item.prompt.text]);
    const whole = gradeOf([item.prompt.text, ...item.answers.map(({ text }) => text)]);
    return [
      ...(alone > limit ? [warning('reading-grade', item.prompt, { found: alone, limit, group, with: 'prompt' })] : []),
      ...(whole > limit ? [warning('reading-grade', item.prompt, { found: whole, limit, group, with: 'answers' })] : []),
    ];
  });
}

/** The group that may need the lowest grade, of those that read an item. */
function lowest({ groups }: Asked, grades: Grades): readonly [group: string | undefined, limit: number] {
  const limits = groups.flatMap((group) => (Object.hasOwn(grades, group) ? [[group, grades[group] as number] as const] : []));
  return limits.sort(([, a], [, b]) => a - b)[0] ?? [undefined, Infinity];
}

/** NaN, which is above no limit, where there are no words. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}
