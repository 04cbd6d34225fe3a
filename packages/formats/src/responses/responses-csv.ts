import type { Instrument, Response } from '@readiness-kit/core';
import { answerCell, csvRow, textCell } from '../text/csv-cells.ts';

/** A row an answer: `respondent,group,item,answer`; the answer a level, `DK`, `NA`, `DECLINED`, or nothing. */
export const longHeader = csvRow(['respondent', 'group', 'item', 'answer']);

export const longRow = ({ respondent, group, item, answer }: Response): string => csvRow([textCell(respondent), group, item, answerCell(answer)]);

/** Responses as a long CSV, in pieces. Read and written again, it is the same bytes. */
export function* longCsv(responses: Iterable<Response>): Generator<string> {
  yield longHeader;
  for (const response of responses) yield longRow(response);
}

/** Stands, while rows are gathered, where answers contradict each other: a third one does not settle it. */
const contradicted = '?';

/**
 * Responses as a wide CSV, in pieces: a row a respondent of a group, in the order in which they first come, and a column an
 * item of the instrument. What a respondent was not asked is empty, as is what was not answered: the long form tells them apart.
 * Two different answers to one item cancel each other, and "not reached" undoes none, as in scoring.
 */
export function* wideCsv(responses: Iterable<Response>, { indicators }: Pick<Instrument, 'indicators'>): Generator<string> {
  const columns = new Map(indicators.map(({ id }, at) => [id, at]));
  const rows = new Map<string, { readonly respondent: string; readonly group: string; readonly cells: string[] }>();
  for (const { respondent, group, item, answer } of responses) {
    const key = JSON.stringify([respondent, group]);
    const row = rows.get(key) ?? { respondent, group, cells: indicators.map(() => '') };
    rows.set(key, row);
    const at = columns.get(item);
    const cell = answerCell(answer);
    if (at === undefined || cell === '') continue;
    const before = row.cells[at];
    row.cells[at] = before === '' || before === cell ? cell : contradicted;
  }
  yield csvRow(['respondent', 'group', ...columns.keys()]);
  for (const { respondent, group, cells } of rows.values()) yield csvRow([textCell(respondent), group, ...cells.map((cell) => (cell === contradicted ? '' : cell))]);
}

/** Responses as JSON lines, an answer a line, in pieces. */
export function* jsonLines(responses: Iterable<Response>): Generator<string> {
  for (const { respondent, group, item, answer } of responses) yield `${JSON.stringify({ respondent, group, item, answer })}\n`;
}
