import { textWidth } from '../words/text-width.ts';

/** Columns everything fits in. */
export const pageWidth = 80;

/**
 * Lines of at most {@link pageWidth} columns; those after the first begin with `hang`. A word that is longer
 * than a line is not broken: an address or id stays whole.
 */
export function wrap(text: string, first = '', hang = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && textWidth(line) + 1 + textWidth(word) > pageWidth) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
