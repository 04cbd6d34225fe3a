import type { Instrument } from '../model/instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { answerCode } from './answer-code.ts';

/**
 * Answers as columns: one byte an answer, no object per answer, so that millions of respondents
 * fit and score fast. A cell of an indicator that the respondent's group is not asked is ignored.
 */
export interface AnswerTable {
  /** Number of respondents. */
  readonly size: number;
  /** Pseudonymous ids, or `null` where there are none. */
  readonly respondents: readonly string[] | null;
  /** Per respondent, the position of the group in `instrument.groups`. */
  readonly groups: Uint8Array;
  /** `size × instrument.indicators.length` answer codes (see `answerCode`), one respondent after the other. */
  readonly answers: Uint8Array;
}

/**
 * Refuses a table that does not fit its instrument: a code out of range would be counted elsewhere.
 *
 * @throws ReadinessError `table-invalid`
 */
export function checkTable({ groups, indicators, levels }: Instrument, table: AnswerTable): void {
  const refuse = (what: string): never => {
    throw new ReadinessError('table-invalid', what);
  };
  if (table.groups.length !== table.size) refuse(`${table.groups.length} groups for ${table.size} respondents`);
  if (table.respondents && table.respondents.length !== table.size) refuse(`${table.respondents.length} ids for ${table.size} respondents`);
  if (table.answers.length !== table.size * indicators.length) refuse(`${table.answers.length} answers for ${table.size} respondents of ${indicators.length} items`);
  const group = table.groups.findIndex((g) => g >= groups.length);
  if (group >= 0) refuse(`respondent ${group} is in group ${table.groups[group]} of ${groups.length}`);
  const known = Uint8Array.from({ length: 256 }, (_, code) => Number(code <= levels || (code >= answerCode.dontKnow && code <= answerCode.declined)));
  const answer = table.answers.findIndex((code) => known[code] === 0);
  if (answer >= 0) refuse(`code ${table.answers[answer]} at ${answer} is no answer`);
}
