import type { Instrument } from '../model/instrument.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256-hex.ts';

/** One character an answer code: `-` not reached, digits for levels, D don't know, N not applicable, X declined. */
const symbols = '-1234567DNX';

/** Sheets hashed at once: a text of all of them would not fit into one string for a large state. */
const chunk = 1000;

/**
 * Hash of the answers: canonical JSON of `{ items, rosters, sheets: [[group, respondent, answers], …] }`
 * in the order of the table. Tables made from rows are sorted, so there the order of the rows does not matter.
 */
export function dataHash(instrument: Instrument, table: AnswerTable, rosters: Readonly<Record<string, number>>): string {
  return sha256Hex(canonicalSheets(instrument, table, rosters));
}

function* canonicalSheets(instrument: Instrument, table: AnswerTable, rosters: Readonly<Record<string, number>>): Generator<string> {
  const width = instrument.indicators.length;
  yield `${canonicalJson({ items: instrument.indicators.map((x) => x.id), rosters }).slice(0, -1)},"sheets":[`;
  let text = '';
  for (let r = 0; r < table.size; r++) {
    let answers = '';
    for (let i = r * width; i < (r + 1) * width; i++) answers += symbols[table.answers[i] as number];
    text += `${r > 0 ? ',' : ''}${JSON.stringify([instrument.groups[table.groups[r] as number], table.respondents?.[r] ?? '', answers])}`;
    if (r % chunk === chunk - 1) {
      yield text;
      text = '';
    }
  }
  yield `${text}]}`;
}
