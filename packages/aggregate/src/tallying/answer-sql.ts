import { answerCode } from '@readiness-kit/core';
import { text } from './sql-text.ts';

/** Stands for a cell that is no answer. */
export const unreadable = 11;

/** The code of a cell, whatever type its column has: a level, what stands for another answer, nothing, or {@link unreadable}. */
export function codeOf(cell: string, type: string, levels: number): string {
  if (/INT/.test(type)) return `CASE WHEN ${cell} IS NULL THEN 0 WHEN ${cell} BETWEEN 1 AND ${levels} THEN ${cell} ELSE ${unreadable} END::UTINYINT`;
  const words: readonly (readonly [string, number])[] = [
    ...Array.from({ length: levels }, (_, l) => [String(l + 1), l + 1] as const),
    ['', answerCode.missing],
    ['DK', answerCode.dontKnow],
    ['dont-know', answerCode.dontKnow],
    ['NA', answerCode.notApplicable],
    ['not-applicable', answerCode.notApplicable],
    ['DECLINED', answerCode.declined],
    ['declined', answerCode.declined],
  ];
  // Columns of JSON in which types are mixed hold JSON.
  const value = /JSON/.test(type) ? `(${cell} ->> '$')` : /VARCHAR/.test(type) ? cell : `CAST(${cell} AS VARCHAR)`;
  return `CASE WHEN ${value} IS NULL THEN 0 ${words.map(([word, code]) => `WHEN ${value} = ${text(word)} THEN ${code}`).join(' ')} ELSE ${unreadable} END::UTINYINT`;
}
