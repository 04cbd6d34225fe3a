import type { SheetPart, SheetValues } from './answer-sheet.ts';

/** What an entry of a sheet was before a change. */
export interface Before {
  readonly part: SheetPart;
  readonly key: string;
  readonly value: SheetValues[SheetPart] | null;
}

/** One change, of one entry or of many at once, and the screen it was made on. */
export interface Change {
  readonly position: number;
  readonly before: readonly Before[];
}

/** How far back it can be gone; a default. */
const most = 200;

/** The changes made while the page is open, the last one first to be undone. Typing on in one note is one change. */
export class History {
  #changes: Change[] = [];

  get size(): number {
    return this.#changes.length;
  }

  add(change: Change): void {
    if (change.before.length === 0 || this.#goesOn(change)) return;
    this.#changes = [...this.#changes, change].slice(-most);
  }

  take(): Change | undefined {
    return this.#changes.pop();
  }

  clear(): void {
    this.#changes = [];
  }

  #goesOn({ position, before: [entry, ...more] }: Change): boolean {
    const last = this.#changes.at(-1);
    const same = last?.before.length === 1 && last.before[0]?.part === 'notes' && entry?.part === 'notes' && last.before[0].key === entry.key;
    return same && more.length === 0 && last.position === position;
  }
}
