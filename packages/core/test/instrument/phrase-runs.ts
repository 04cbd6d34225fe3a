import { createHash } from 'node:crypto';

/** Words in a row that are a phrase of somebody’s, no longer an accident. */
export const runLength = 6;

/** Every run of six words of a passage: lower case, without punctuation, in one spelling; `student's` is one word, `job-embedded` two. */
export function runs(passage: string): readonly string[] {
  const words = (passage.toLowerCase().replaceAll(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map(american);
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, i) => words.slice(i, i + runLength).join(' '));
}

/** Sources and texts differ in spelling; `customised` has to meet `customized`. What is no such word changes on both sides alike. */
const american = (word: string): string => word.replace(/is(e[ds]?|ing|ations?)$/, 'iz$1').replace('programme', 'program').replace('centre', 'center');

/** The first 12 hexadecimal digits of a run’s SHA-256: enough to know it again, too few and too one-way to read it. */
export const hashOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 12);
