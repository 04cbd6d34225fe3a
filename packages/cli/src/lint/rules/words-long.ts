import type { Issue } from '@readiness-kit/core';
import { baseLanguage, type PassageKind, type Passages, warning } from '../passage.ts';
import { wordCounter } from '../words.ts';

/** Words a text of each kind may have in English; defaults, not facts. */
const limits: Readonly<Record<PassageKind, number>> = { statement: 25, descriptor: 34, prompt: 18, answer: 12 };

/** How much longer the same is in other languages. */
const elsewhere = 1.35;

/** Texts too long to be read with care, one after the other. */
export function wordsLong({ all }: Passages): readonly Issue[] {
  const words = wordCounter();
  return all.flatMap((passage) => {
    const { kind, language, text } = passage;
    const limit = Math.round(limits[kind] * (baseLanguage(language) === 'en' ? 1 : elsewhere));
    const found = words(text, language).length;
    return found > limit ? [warning('words-long', passage, { kind, found, limit })] : [];
  });
}
