import type { Io } from '../io.ts';
import { numbersOf } from '../words/numbers.ts';
import type { AggregatePhrases } from '../words/aggregating/aggregate-phrases.ts';
import type { Phrases } from '../words/phrases.ts';

/** What is being done and how far it is, to a person who looks. */
export function stepProgress({ stderr }: Io, { aggregating: say, language }: Phrases): { readonly report: (step: keyof AggregatePhrases['steps'], share: number) => void; readonly done: () => void } {
  if (!stderr.isTTY) return { report: () => undefined, done: () => undefined };
  const { percent } = numbersOf(language);
  return { report: (step, share) => stderr.write(`\r${say.steps[step]} (${percent(share)})\u001b[K`), done: () => stderr.write('\r\u001b[K') };
}
