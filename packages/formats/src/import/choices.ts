import { cleanCell, comparable } from '../text/clean-cell.ts';

/**
 * What was chosen in a cell of several choices. With the known choices a cell is told apart by them, the longest first, since
 * a choice may hold the character that joins them; what is left between is what a person wrote, and stays one.
 *
 * Without them only a semicolon parts: a comma may be anywhere.
 */
export function splitChoices(cell: string, known: readonly string[]): readonly string[] {
  const text = cleanCell(cell);
  if (known.length === 0) return text.split(';').map((part) => part.trim()).filter((part) => part !== '');
  const choices = [...known].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let own = '';
  for (let at = 0; at < text.length; ) {
    const choice = isStart(text, at) ? choices.find((one) => startsWith(text, at, cleanCell(one))) : undefined;
    if (choice === undefined) own += text[at++] ?? '';
    else {
      keepOwn();
      found.push(choice);
      at += cleanCell(choice).length;
    }
  }
  keepOwn();
  return found;

  function keepOwn(): void {
    const words = own.replace(/^[\s,;]+/, '').replace(/[\s,;]+$/, '');
    if (words !== '') found.push(words);
    own = '';
  }
}

/** At the beginning of the cell, or behind what joins. */
const isStart = (text: string, at: number): boolean => /^$|[,;]\s*$/.test(text.slice(Math.max(0, at - 8), at));

/** The choice, and then the end or what joins. */
function startsWith(text: string, at: number, choice: string): boolean {
  return choice !== '' && comparable(text.slice(at, at + choice.length)) === comparable(choice) && /^\s*(?:$|[,;])/.test(text.slice(at + choice.length));
}
