import type { Instrument } from '../model/instrument.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256-hex.ts';

/** One character an answer code: `-` not reached, digits for levels, D don't know, N not applicable, X declined. */
const symbols = '-1234567DNX';

/**
 * Hash of the answers, independent of the order they came in: canonical JSON of
 * `{ items, rosters, sheets: [[group, respondent, answers], …] }`, the table being sorted.
 */
export function dataHash(instrument: Instrument, table: AnswerTable, rosters: Readonly<Record<string, number>>): string {
  const width = instrument.indicators.length;
  const sheets: string[] = [];
  for (let r = 0; r < table.size; r++) {
    let answers = '';
    for (let i = r * width; i < (r + 1) * width; i++) answers += symbols[table.answers[i] as number];
    sheets.push(JSON.stringify([instrument.groups[table.groups[r] as number], table.respondents?.[r] ?? '', answers]));
  }
  const head = canonicalJson({ items: instrument.indicators.map((x) => x.id), rosters });
  return sha256Hex(`${head.slice(0, -1)},"sheets":[`, sheets.join(','), ']}');
}
