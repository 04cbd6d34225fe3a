import type { Answer } from './response.ts';

/** One byte an answer: 0 = not reached, 1 … 7 = level, then the answers apart from the levels. */
export const answerCode = { missing: 0, dontKnow: 8, notApplicable: 9, declined: 10 } as const;

/** Number of codes, the length of a look-up table by code. */
export const answerCodes = 11;

const named = new Map<unknown, number>([
  [null, answerCode.missing],
  [undefined, answerCode.missing],
  ['', answerCode.missing],
  ['dont-know', answerCode.dontKnow],
  ['DK', answerCode.dontKnow],
  ['not-applicable', answerCode.notApplicable],
  ['NA', answerCode.notApplicable],
  ['declined', answerCode.declined],
  ['DECLINED', answerCode.declined],
]);

/**
 * The code of an answer as it comes: an {@link Answer}, `null`, or a cell of our long CSV
 * (`1` … `7`, `DK`, `NA`, `DECLINED`, empty).
 *
 * @returns the code, or −1 when it is none of these
 */
export function encodeAnswer(answer: unknown, levels: number): number {
  if (typeof answer === 'number') return Number.isInteger(answer) && answer >= 1 && answer <= levels ? answer : -1;
  const code = named.get(answer);
  if (code !== undefined) return code;
  return typeof answer === 'string' && /^[1-7]$/.test(answer) && Number(answer) <= levels ? Number(answer) : -1;
}

/** The answer a code stands for; `null` = not reached. */
export function decodeAnswer(code: number): Answer | null {
  if (code === answerCode.dontKnow) return 'dont-know';
  if (code === answerCode.notApplicable) return 'not-applicable';
  if (code === answerCode.declined) return 'declined';
  return code === answerCode.missing ? null : code;
}
