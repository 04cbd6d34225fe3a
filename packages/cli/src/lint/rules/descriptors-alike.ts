import type { Issue } from '@readiness-kit/core';
import { type Passage, type Passages, warning } from '../passage.ts';
import { wordList } from '../word-lists/index.ts';
import { wordCounter } from '../words.ts';

/** Shares of common content words (Jaccard 1901) above which two descriptors say the same; defaults, not facts. */
const [mostWithin, mostAcross] = [0.6, 0.8];
/** A text of fewer is an anchor such as “About once a month”, which indicators may share. */
const fewestAcross = 5;

interface Descriptor {
  readonly passage: Passage;
  readonly indicator: string;
  readonly level: number;
  readonly content: ReadonlySet<string>;
}

/**
 * Descriptors that share too many of their content words: of one indicator, levels that differ in
 * scope alone; of two, a text that was copied. Each is named once, with the one it is most like.
 */
export function descriptorsAlike({ rubrics }: Passages): readonly Issue[] {
  const words = wordCounter();
  const languages = [...new Set(rubrics.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const same = rubrics.filter((rubric) => rubric.language === language);
    const common = new Set(wordList(language)?.common ?? []);
    const contentOf = (text: string): ReadonlySet<string> => new Set(words(text.toLowerCase(), language).filter((word) => !common.has(word)));
    return alike(same.flatMap(({ indicator, descriptors }) => descriptors.map((passage, i): Descriptor => ({ passage, indicator, level: i + 1, content: contentOf(passage.text) }))));
  });
}

/** Looks back from each descriptor along an index of words, so that only texts with a word in common are compared. */
function alike(descriptors: readonly Descriptor[]): readonly Issue[] {
  const withWord = new Map<string, number[]>();
  return descriptors.flatMap((one, i) => {
    const shared = new Map<number, number>();
    for (const word of one.content) {
      const earlier = withWord.get(word);
      for (const k of earlier ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
      if (earlier) earlier.push(i);
      else withWord.set(word, [i]);
    }
    const issues = [...shared].flatMap(([k, count]) => {
      const other = descriptors[k] as Descriptor;
      const found = count / (one.content.size + other.content.size - count);
      return found > limitOf(one, other) ? [{ found, other }] : [];
    });
    const [most] = [...issues, ...equalWithoutContent(one, descriptors.slice(0, i))].sort((a, b) => b.found - a.found);
    return most ? [warning('descriptors-alike', one.passage, { found: most.found, limit: limitOf(one, most.other), indicator: most.other.indicator, level: most.other.level })] : [];
  });
}

function limitOf(one: Descriptor, other: Descriptor): number {
  if (one.indicator === other.indicator) return mostWithin;
  return Math.min(one.content.size, other.content.size) < fewestAcross ? Infinity : mostAcross;
}

/** Texts of an indicator without a content word, such as “In all”, are alike when they are the same. */
function equalWithoutContent({ content, indicator, passage }: Descriptor, earlier: readonly Descriptor[]): readonly { readonly found: number; readonly other: Descriptor }[] {
  if (content.size > 0) return [];
  return earlier.filter((other) => other.indicator === indicator && other.passage.text === passage.text).map((other) => ({ found: 1, other }));
}
