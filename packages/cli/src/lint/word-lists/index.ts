import { baseLanguage } from '../passage.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { WordList } from './word-list.ts';

const lists: Readonly<Record<string, WordList>> = { en, es };

/** The words of a language, by its tag; `undefined` where there is no list: then nothing can be said. */
export function wordList(tag: string): WordList | undefined {
  const language = baseLanguage(tag);
  return Object.hasOwn(lists, language) ? lists[language] : undefined;
}
