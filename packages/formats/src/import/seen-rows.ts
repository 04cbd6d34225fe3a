import { HashSet } from './hash-set.ts';
import { textHash } from '../text/text-hash.ts';

/** What a time ends with when it says its zone. */
const zone = /\s*(?:[A-Z]{2,5}|(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2})$/;

/** Tells rows that were there before: by hashes, since the texts themselves would be as long as the file. */
export class SeenRows {
  readonly #keys = new HashSet();
  readonly #lines = new Map<number, number>();
  readonly #id: number;

  /** @param id position of the column of response ids, −1 without one */
  constructor(id: number) {
    this.#id = id;
  }

  /** By its id; and by all that it says beside it, where that says when. */
  isSeen(id: string, cells: readonly string[], isTimed: boolean): boolean {
    const content = isTimed ? [`content\u0001${cells.filter((_, at) => at !== this.#id).join('\u0001')}`] : [];
    const keys = [...(id === '' ? [] : [`id\u0001${id}`]), ...content].map(textHash);
    return keys.map((key) => this.#keys.add(key)).includes(true);
  }

  /**
   * Line of a row that answers the same at the same reading of the clock, in another zone: probably the same one sent twice in
   * the hour that summer time's end repeats, and possibly not. `null` without one.
   *
   * @param answers cells of the answers, and of the group; most files' times name no zone, and then nobody asks
   */
  resembled(line: number, time: string, answers: () => readonly string[]): number | null {
    if (!zone.test(time)) return null;
    const key = textHash([time.replace(zone, ''), ...answers()].join('\u0001'));
    const before = this.#lines.get(key);
    if (before === undefined) this.#lines.set(key, line);
    return before ?? null;
  }
}
