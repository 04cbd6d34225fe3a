import { perLanguage } from './per-language.ts';
import { wordFinder } from './word-finder.ts';
import { topicList } from './word-lists/topics/index.ts';

/** How private things are found in a language, by its tag; `undefined` where it has no list. */
export const privateWords = perLanguage((language) => {
  const list = topicList(language);
  if (!list) return undefined;
  const { areas, identity, traits, harmless, script } = list;
  return {
    areas: first(wordFinder(areas, harmless.areas, script)),
    identity: first(wordFinder(identity, harmless.identity, script)),
    traits: first(wordFinder(traits, [], script)),
  };
});

/** Of each kind the first word, in small letters. */
const first =
  <Kind extends string>(find: (text: string) => readonly (readonly [Kind, string])[]) =>
  (text: string): readonly (readonly [kind: Kind, word: string])[] => {
    const found = find(text);
    return found.filter(([kind], i) => found.findIndex(([one]) => one === kind) === i).map(([kind, word]) => [kind, word.toLowerCase()]);
  };
