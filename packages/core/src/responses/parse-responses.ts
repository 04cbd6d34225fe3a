import type { GroupId, Instrument } from '../model/instrument.ts';
import type { Parsed } from '../model/issue.ts';
import { decodeAnswer } from './answer-code.ts';
import type { AnswerTable } from './answer-table.ts';
import { askedItems } from './collect-answers.ts';
import { readAnswers } from './read-answers.ts';
import type { Response } from './response.ts';

/**
 * Reads unknown data as responses.
 *
 * @param data an array of `{ respondent, group, item, answer }`
 * @returns every usable response, sorted by group and respondent, and an issue for each row that is not
 */
export function parseResponses<I extends Instrument>(instrument: I, data: unknown, form?: string): Parsed<readonly Response<I>[]> {
  if (!Array.isArray(data)) return { ok: false, issues: [{ code: 'responses-not-a-list', severity: 'error', path: ['responses'] }] };
  const { table, issues } = readAnswers(instrument, data, form);
  return { ok: true, value: toResponses(instrument, table, form), issues };
}

/** One response for every item that was asked, `null` where it was not reached. */
export function toResponses<I extends Instrument>(instrument: I, table: AnswerTable, form?: string): readonly Response<I>[] {
  const { groups, indicators } = instrument;
  const asked = askedItems(instrument, form);
  const responses: Response<I>[] = [];
  for (let r = 0; r < table.size; r++) {
    const group = table.groups[r] as number;
    indicators.forEach((x, i) => {
      if (!asked[group * indicators.length + i]) return;
      responses.push({
        respondent: table.respondents?.[r] ?? String(r),
        group: groups[group] as GroupId<I>,
        item: x.id,
        answer: decodeAnswer(table.answers[r * indicators.length + i] as number),
      });
    });
  }
  return responses;
}
