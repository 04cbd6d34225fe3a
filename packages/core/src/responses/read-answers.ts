import type { Instrument } from '../model/instrument.ts';
import type { Issue } from '../model/issue.ts';
import type { AnswerTable } from './answer-table.ts';
import { collectAnswers } from './collect-answers.ts';

/**
 * Rows of answers as a table for `score`, with an issue for each row that could not be used.
 *
 * @throws ReadinessError `form-unknown`
 */
export function readAnswers(instrument: Instrument, rows: Iterable<unknown>, form?: string): { readonly table: AnswerTable; readonly issues: readonly Issue[] } {
  const collector = collectAnswers(instrument, form);
  let i = 0;
  for (const row of rows) collector.add(row, i++);
  return collector.finish();
}
