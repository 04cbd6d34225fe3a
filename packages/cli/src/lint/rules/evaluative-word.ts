import type { Issue } from '@readiness-kit/core';
import { type Passages, warning } from '../passage.ts';
import { perLanguage } from '../per-language.ts';
import { wordFinder } from '../word-finder.ts';
import { wordList } from '../word-lists/index.ts';

/** Words that judge or blame: people answer to please them, or against them. Each word once a text. */
export function evaluativeWord({ all }: Passages): readonly Issue[] {
  return all.flatMap((passage) => {
    const found = evaluative(passage.language)?.(passage.text) ?? [];
    return [...new Set(found.map(([, word]) => word.toLowerCase()))].map((word) => warning('evaluative-word', passage, { word }));
  });
}

const evaluative = perLanguage((language) => {
  const list = wordList(language);
  return list && wordFinder({ evaluative: list.evaluative }, list.harmless);
});
