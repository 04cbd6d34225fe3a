import type { Answer } from '@readiness-kit/core';

/** An answer and when it was given, in ms. */
export interface Given {
  readonly answer: Answer;
  readonly at: number;
}

/** How many same answers, at most how many ms apart, make a streak; defaults, not facts. */
const streak = { length: 8, pace: 2000 };

/** Whether the last answers were all the same, and given faster than they can be read. */
export function isHasty(given: readonly Given[]): boolean {
  const last = given.slice(-streak.length);
  const [first, final] = [last[0], last.at(-1)];
  if (!first || !final || last.length < streak.length) return false;
  return last.every(({ answer }) => answer === first.answer) && final.at - first.at < (streak.length - 1) * streak.pace;
}
