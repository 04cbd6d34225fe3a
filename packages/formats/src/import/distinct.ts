import { cleanCell, comparable } from '../text/clean-cell.ts';

/** Texts that are told of; a default. What is free text would be as long as the file. */
const most = 100;

/** The first texts that differ. */
export class Distinct {
  readonly #texts = new Map<string, string>();

  add(text: string): void {
    if (this.#texts.size >= most) return;
    const key = comparable(text);
    if (key !== '' && !this.#texts.has(key)) this.#texts.set(key, cleanCell(text));
  }

  get values(): readonly string[] {
    return [...this.#texts.values()];
  }
}
