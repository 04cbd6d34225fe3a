import { comparable } from './clean-cell.ts';

/** Words of a text, each once; languages without spaces by their characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = comparable(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words);
}

/** Share of words that two texts have in common, 0 … 1 (Jaccard 1912: those in both over those in either); 0 where one has none. */
export function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  const either = one.size + two.size - both;
  return either === 0 ? 0 : both / either;
}
