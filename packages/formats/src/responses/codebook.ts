import type { Instrument, SurveyText } from '@readiness-kit/core';
import { askedQuestions } from '../export/asked-questions.ts';
import type { ExportedFile, ExportInput } from '../export/asked-question.ts';
import { fileName } from '../export/file-name.ts';
import { own } from '../export/own.ts';
import { csvRow, textCell } from '../text/csv-cells.ts';

/** What a table of answers writes that is no level. */
const others = ['DK', 'NA', 'DECLINED'] as const;

/**
 * What the columns and answers of our tables mean: a row an item, which is an indicator as one group is asked about it, with its
 * words and the words of each level. Names of levels and of other answers are in rows of their own at the end.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function codebookCsv(input: ExportInput): ExportedFile {
  const { instrument, texts } = input;
  const levels = Array.from({ length: instrument.levels }, (_, l) => String(l + 1));
  const rows = askedQuestions(input).flatMap(({ group, questions }) => questions.map(({ id, construct, prompt, answers }) => [id, construct, group, textCell(prompt), ...answers.map(textCell)]));
  const meanings = { DK: 'don’t know', NA: 'does not apply', DECLINED: 'prefers not to answer', '': 'not answered: never zero' };
  const notes = [...levels.map((level, l) => [level, texts.levels[l]?.name ?? level]), ...[...others, '' as const].map((code) => [code, meanings[code]])].map(([code = '', meaning = '']) => ['answer', '', '', textCell(meaning), code]);
  const content = [['item', 'construct', 'group', 'asks', ...levels.map((level) => `level ${level}`)], ...rows, ...notes].map(csvRow).join('');
  return { name: fileName(input, '.codebook.csv'), type: 'text/csv', content };
}

/**
 * SPSS syntax that opens our wide table beside it and names what is in it (IBM SPSS Statistics Command Syntax Reference: GET
 * DATA, VARIABLE LABELS, VALUE LABELS, MISSING VALUES). Items become `i001` …, in the instrument's order, with their words as
 * labels; don’t know is −8, does not apply −9, declined −7, all of them missing. Tried with PSPP 1.6.
 *
 * @param file name of the wide table
 */
export function spssSyntax({ instrument, texts }: { readonly instrument: Instrument; readonly texts: SurveyText }, file: string): ExportedFile {
  const items = instrument.indicators.map(({ id }, i) => ({ id, name: `i${String(i + 1).padStart(3, '0')}` }));
  const [first = '', last = ''] = [items[0]?.name, items.at(-1)?.name];
  const labels = items.map(({ id, name }) => `  /${name} ${quoted(`${id}: ${own(texts.indicators, id)?.statement ?? ''}`)}`);
  const levels = Array.from({ length: instrument.levels }, (_, l) => `  ${l + 1} ${quoted(texts.levels[l]?.name ?? String(l + 1))}`);
  const lines = [
    '* Encoding: UTF-8.',
    'GET DATA /TYPE=TXT',
    `  /FILE=${literal(file)}`,
    `  /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2`,
    '  /VARIABLES=respondent A255 group A255',
    ...items.map(({ name }) => `    ${raw(name)} A8`),
    '  .',
    `RECODE ${raw(first)} TO ${raw(last)} (CONVERT) ('DK'=-8) ('NA'=-9) ('DECLINED'=-7) INTO ${first} TO ${last}.`,
    `DELETE VARIABLES ${raw(first)} TO ${raw(last)}.`,
    `FORMATS ${first} TO ${last} (F2.0).`,
    'VARIABLE LABELS',
    `  respondent 'Respondent'`,
    `  /group 'Group'`,
    ...labels,
    '  .',
    `VALUE LABELS ${first} TO ${last}`,
    ...levels,
    "  -8 'Don''t know'",
    "  -9 'Does not apply'",
    "  -7 'Prefers not to answer'",
    '  .',
    `MISSING VALUES ${first} TO ${last} (-9 THRU -7).`,
    `VARIABLE LEVEL ${first} TO ${last} (ORDINAL).`,
    'EXECUTE.',
  ];
  return { name: fileName({ instrument, texts }, '.sps'), type: 'text/plain', content: `${lines.join('\r\n')}\r\n` };
}

/** An item as it stands in the file, with words among its numbers. */
const raw = (name: string): string => `r${name}`;

/** Longest label, in bytes of UTF-8; a line of syntax may have 256. */
const longestLabel = 200;

/** A text in quotation marks, cut at a whole character. */
function quoted(text: string): string {
  const encoder = new TextEncoder();
  const plain = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  let kept = '';
  for (const character of plain) {
    if (encoder.encode(`${kept}${character}`.replaceAll("'", "''")).length > longestLabel) break;
    kept += character;
  }
  return literal(kept);
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
