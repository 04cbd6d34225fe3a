/** How a script writes words, as far as finding them needs it. */
export interface Script {
  /** Words stand without spaces between them, so that any part of a text may be one. */
  readonly unspaced?: boolean;
  /** What is written onto the front of a word, such as the Arabic article. */
  readonly prefixes?: readonly string[];
  /** Letters that are written one for the other: `['áa', 'éeè']`. */
  readonly alike?: readonly string[];
}

/** A word or a sign of a text. */
export interface Token {
  /** Its place in the text. */
  readonly start: number;
  readonly end: number;
  /** All that a list may call it: itself, without what is written onto its front, and beginnings of these with `*`. */
  readonly forms: readonly string[];
}

/** Arabic vowel signs and the stroke that lengthens a word. Other marks are one with their letter, once a text is composed. */
const marks = /[\p{M}\u0640]/gu;

/** How texts and lists are read in a script. */
export function scriptReader({ unspaced = false, prefixes = [], alike = [] }: Script) {
  const letters = new Map(alike.flatMap((set) => [...set].map((letter) => [letter, set[0] as string])));
  const plain = (word: string): string => [...word.toLowerCase().replaceAll(marks, '').replaceAll('’', "'")].map((letter) => letters.get(letter) ?? letter).join('');
  const fronts = prefixes.map(plain);
  const formsOf = (word: string): readonly string[] => {
    const bare = fronts.filter((front) => word.startsWith(front) && word.length > front.length + 1).map((front) => word.slice(front.length));
    return [word, ...bare].flatMap((form) => [form, ...Array.from({ length: form.length + 1 }, (_, i) => `${form.slice(0, i)}*`)]);
  };
  const wordOrSign = unspaced ? /\S/gu : /[\p{L}\p{M}\p{N}]+|\S/gu;
  return {
    /** @param text composed (NFC) */
    tokens: (text: string): readonly Token[] => [...text.matchAll(wordOrSign)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, forms: formsOf(plain(word)) })),
    /** The words of an entry of a list, as `forms` have them. */
    entry: (text: string): readonly string[] => (text.normalize('NFC').match(unspaced ? /\S/gu : /[\p{L}\p{M}\p{N}]+\*?|\S/gu) ?? []).map(plain),
  };
}
