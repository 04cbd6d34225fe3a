import type { Io } from '../io.ts';
import { numbersOf } from '../words/numbers.ts';
import type { Phrases } from '../words/phrases.ts';

/** Shows a person how far the reading of a long file is. */
export interface Progress {
  readonly report: (rows: number, bytes: number) => void;
  /** Takes away what it showed. */
  readonly done: () => void;
}

const patience = 1000;
const pause = 200;

/** Progress on standard error, once the reading has taken a second; silent where no person is looking. */
export function progress(io: Io, phrases: Phrases, size: number | null): Progress {
  const { stderr } = io;
  if (!stderr.isTTY) return { report: () => undefined, done: () => undefined };
  const numbers = numbersOf(phrases.language);
  let due = io.now() + patience;
  let shown = false;
  return {
    report: (rows, bytes) => {
      if (io.now() < due) return;
      due = io.now() + pause;
      shown = true;
      stderr.write(`\r${phrases.progress(numbers.count(rows), size ? numbers.percent(bytes / size) : null)}\u001b[K`);
    },
    done: () => {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
