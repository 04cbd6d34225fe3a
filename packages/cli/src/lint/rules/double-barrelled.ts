import type { Issue } from '@readiness-kit/core';
import { type Passage, type Passages, warning } from '../passage.ts';
import { perLanguage } from '../per-language.ts';
import { wordFinder } from '../word-finder.ts';
import { wordList } from '../word-lists/index.ts';

/**
 * Why a conjunction asks one thing all the same, by `<indicator id>` (its statement),
 * `<indicator id> <group>` (an item's prompt) or a local question's id.
 */
export type Allowed = Readonly<Record<string, string>>;

/** A comma between words; not the one of a number. Looked for in English, where it mostly lists; Spanish sets it in many single thoughts. */
const comma = /,(?!\d)/;
/** Both genders of one noun or article: “hijo o hija”, “las y los”. */
const bothGenders = /(?<!\p{L})(\p{L}+?)(?:os?|as?|es?)?\s+[yoeu]\s+\1(?:os?|as?|es?)(?!\p{L})/giu;

/** Statements and questions that join what can be true apart, so that an answer cannot be read. */
export function doubleBarrelled({ all }: Passages, allowed: Allowed = {}): readonly Issue[] {
  return all.flatMap((passage) => {
    const found = Object.hasOwn(allowed, passage.key) ? undefined : joinIn(passage);
    return found === undefined ? [] : [warning('double-barrelled', passage, { found, key: passage.key })];
  });
}

/** Entries of an allow-list that allow nothing: their text joins nothing, or there is no such text. */
export function unneeded({ all }: Passages, allowed: Allowed): readonly string[] {
  const needed = new Set(all.filter((passage) => joinIn(passage) !== undefined).map(({ key }) => key));
  return Object.keys(allowed).filter((key) => !needed.has(key));
}

/** What joins in a statement or prompt, if anything does. */
function joinIn({ kind, language, text }: Passage): string | undefined {
  const find = kind === 'statement' || kind === 'prompt' ? joins(language) : undefined;
  if (!find) return undefined;
  const one = text.replaceAll(bothGenders, ' ');
  return find(one)[0]?.[1] ?? (/^en\b/i.test(language) ? comma.exec(one)?.[0] : undefined);
}

const joins = perLanguage((language) => {
  const list = wordList(language);
  return list && wordFinder({ joins: list.joins });
});
