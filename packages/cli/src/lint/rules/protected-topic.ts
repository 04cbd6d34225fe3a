import type { Issue } from '@readiness-kit/core';
import type { Passages } from '../passage.ts';
import { found, listedWords } from './listed-words.ts';

/**
 * Words of the eight areas about which US schools ask no student without a parent's consent
 * (PPRA, 20 U.S.C. § 1232h). A word is a sign, not proof; what has none is not proven free of them.
 */
export function protectedTopic(passages: Passages): readonly Issue[] {
  return listedWords(passages, 'protected-topic', ({ kind }) => kind !== 'descriptor', (text, { topics }) => topics.flatMap(([topic, pattern]) => found(text, pattern).map((word) => ({ word, topic }))));
}
