/**
 * Lines of at most so many characters, broken between words, and inside a word that is longer or in a language without
 * spaces. Counted, not measured: where a picture is made, nothing is laid out.
 */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, most));
  }
  return lines.filter((line) => line !== '');
}

function pieces(word: string, most: number): readonly string[] {
  const parts = [''];
  for (const character of word) {
    if (widthOf(`${parts.at(-1)}${character}`) > most) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}

/** Characters of Chinese, Japanese and Korean are two wide. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(character) ? 2 : 1), 0);
