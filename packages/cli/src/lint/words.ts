import { soundTag } from '../words/sound-tag.ts';

/** Words of a text as its language divides them; parts that only a hyphen joins are one word. */
export function wordsOf(text: string, segmenter: Intl.Segmenter): readonly string[] {
  const words: string[] = [];
  let [joined, lastWasWord] = [false, false];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && joined) words.push(`${words.pop() ?? ''}-${segment}`);
    else if (isWordLike) words.push(segment);
    joined = lastWasWord && segment === '-';
    lastWasWord = isWordLike === true;
  }
  return words;
}

/** {@link wordsOf} by language: making a segmenter takes longer than using it. */
export function wordCounter(): (text: string, language: string) => readonly string[] {
  const made = new Map<string, Intl.Segmenter>();
  return (text, language) => {
    const segmenter = made.get(language) ?? new Intl.Segmenter(soundTag(language), { granularity: 'word' });
    made.set(language, segmenter);
    return wordsOf(text, segmenter);
  };
}
