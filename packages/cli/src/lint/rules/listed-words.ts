import type { Issue } from '@readiness-kit/core';
import { type Passage, type Passages, warning } from '../passage.ts';
import type { ProtectedTopic, WordList } from '../word-lists/word-list.ts';
import { wordList } from '../word-lists/index.ts';
import { wordPattern } from '../word-pattern.ts';

/** The patterns of one language, made once for all its texts. */
interface Patterns {
  readonly harmless: RegExp;
  readonly evaluative: RegExp;
  readonly topics: readonly (readonly [ProtectedTopic, RegExp])[];
}

/** What a rule looks for in a text without its harmless phrases. */
type Look = (text: string, patterns: Patterns) => readonly Readonly<Record<string, string>>[];

/** Words listed for a language, in the texts that `of` lets through; each word once a text. */
export function listedWords({ all }: Passages, code: string, of: (passage: Passage) => boolean, look: Look): readonly Issue[] {
  const made = new Map<string, Patterns | null>();
  const patternsOf = (language: string): Patterns | null => {
    if (!made.has(language)) made.set(language, patterns(wordList(language)));
    return made.get(language) ?? null;
  };
  return all.filter(of).flatMap((passage) => {
    const known = patternsOf(passage.language);
    return known ? look(passage.text.replaceAll(known.harmless, ' … '), known).map((params) => warning(code, passage, params)) : [];
  });
}

/** What a pattern finds, in small letters, each once. */
export const found = (text: string, pattern: RegExp): readonly string[] => [...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))];

function patterns(list: WordList | undefined): Patterns | null {
  if (!list) return null;
  const topics = Object.entries(list.protected).map(([topic, words]) => [topic as ProtectedTopic, wordPattern(words)] as const);
  return { harmless: wordPattern(list.harmless), evaluative: wordPattern(list.evaluative), topics };
}
