import type { Issue } from '@readiness-kit/core';
import { type Passages, warning } from '../passage.ts';
import { privateWords } from '../private-words.ts';
import { readers } from '../readers.ts';

/**
 * Statements, questions and answers that ask who somebody is, or name somebody: whoever answers can be
 * found by it, though nothing can be written into an answer.
 */
export function asksIdentity(passages: Passages): readonly Issue[] {
  const readersOf = readers(passages);
  return passages.all
    .filter(({ kind }) => kind !== 'descriptor')
    .flatMap((passage) => (privateWords(passage.language)?.identity(passage.text) ?? []).map(([what, word]) => warning('asks-identity', passage, { word, what, groups: readersOf(passage) })));
}
