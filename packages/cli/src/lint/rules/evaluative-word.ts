import type { Issue } from '@readiness-kit/core';
import type { Passages } from '../passage.ts';
import { found, listedWords } from './listed-words.ts';

/** Words that judge or blame: people answer to please them, or against them. */
export function evaluativeWord(passages: Passages): readonly Issue[] {
  return listedWords(passages, 'evaluative-word', () => true, (text, { evaluative }) => found(text, evaluative).map((word) => ({ word })));
}
