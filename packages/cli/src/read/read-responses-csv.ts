import { type AnswerTable, answerCode, collectAnswers, type Instrument, type Issue } from '@readiness-kit/core';
import type { Io } from '../io.ts';
import { Stop } from '../stop.ts';
import { openSource } from './open-source.ts';
import type { Progress } from './progress.ts';
import { readCsv } from './read-csv.ts';

export interface ResponsesRead {
  readonly table: AnswerTable;
  /** Rows that are not blank: each was kept, or is counted by an issue. */
  readonly rows: number;
  /** Rows that a later row contradicts, so that neither is used. */
  readonly cancelled: number;
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
}

const columns = { respondent: ['respondent', 'resp'], group: ['group'], item: ['item'], answer: ['answer'] } as const;

/**
 * Reads our long CSV of answers straight into a table, without an object kept for each row. Issues
 * name the line of the file: `['responses', 'line', 12, 'answer']`.
 *
 * @throws Stop when the file cannot be read, or holds no answer that can be used
 */
export async function readResponsesCsv(path: string, instrument: Instrument, form: string | undefined, io: Io, progress: (size: number | null) => Progress): Promise<ResponsesRead> {
  const root = 'responses';
  const collector = collectAnswers(instrument, form, [root, 'line']);
  const source = await openSource(path, io);
  const shown = progress(source.size);
  try {
    const read = await readCsv({ file: path, source, columns, root, onRow: (row, line) => collector.add(row, line), onProgress: shown.report });
    const { table, issues, cancelled } = collector.finish();
    const all = [...read.issues, ...issues];
    if (table.answers.every((code) => code === answerCode.missing)) throw Stop.noResult(path, [...all, { code: 'no-usable-answer', severity: 'error', path: [root] }]);
    return { table, rows: read.rows, cancelled, ignored: read.ignored, issues: all };
  } finally {
    shown.done();
  }
}
