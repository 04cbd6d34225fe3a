import type { Issue } from '@readiness-kit/core';
import { type Passages, warning } from '../passage.ts';

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}]+/gu, ' ').trim();

/** Answers of one question that differ in case, spaces and punctuation at most: nobody can choose between them. */
export function answersAlike({ asked }: Passages): readonly Issue[] {
  const items = asked.filter(({ answers }) => answers.some(({ kind }) => kind === 'answer'));
  return items.flatMap(({ answers }) => {
    const texts = answers.map(({ text }) => bare(text));
    return answers.flatMap((answer, i) => {
      const first = texts.indexOf(texts[i] as string);
      return first === i ? [] : [warning('answers-alike', answer, { first: first + 1, second: i + 1, found: answer.text })];
    });
  });
}
