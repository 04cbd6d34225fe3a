import type { Issue } from '@readiness-kit/core';
import { type Passages, warning } from '../passage.ts';
import { privateWords } from '../private-words.ts';
import { readers } from '../readers.ts';

/**
 * Statements, questions and answers that touch one of the eight areas which US law protects in surveys of
 * students (PPRA, 20 U.S.C. § 1232h(b)), or health, immigration or ethnicity; each area once a text.
 * A word is a sign, not proof; what has none is not proven free of them.
 */
export function topicProtected(passages: Passages): readonly Issue[] {
  const readersOf = readers(passages);
  return passages.all
    .filter(({ kind }) => kind !== 'descriptor')
    .flatMap((passage) => (privateWords(passage.language)?.areas(passage.text) ?? []).map(([area, word]) => warning('topic-protected', passage, { word, area, groups: readersOf(passage) })));
}
