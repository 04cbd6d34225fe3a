// Turns the survey's LimeSurvey export into the long CSV that `readiness score` reads:
//
//   node rse-to-long-csv.mjs EXPORT.csv > answers.csv
//
// Columns are found by their code in the header, never by position. A label it does not know is an
// error with its row and column, and then nothing is written: an answer that silently became a blank
// would change a score. Exit code 1: something in the file is not understood; 2: wrong use.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const group = 'software-engineer';

/**
 * The labels of the export, lowest level first, by question array.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const labels = {
  likert1: ['Never', 'Sometimes', 'Often', 'Very Often', 'Always'],
  likert2: ['Strongly disagree', 'Disagree', 'Neither agree or disagree', 'Agree', 'Strongly Agree'],
};

/** @typedef {{ item: string, title: string, at: number, levels: ReadonlyMap<string, number> }} Column */

/** Case, spacing and stray byte order marks differ between exports; the words do not. */
const plain = (/** @type {string} */ label) => label.replaceAll('\uFEFF', '').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * Where each item's answers are. A header reads `likert2[affSat1]. [question]`.
 * @param {readonly string[]} header
 * @param {readonly string[]} items
 * @param {string[]} problems what cannot be found, or is found twice
 * @returns {Column[]}
 */
function findColumns(header, items, problems) {
  const found = header.map((title, at) => ({ at, code: /^\uFEFF?\s*(\w+)\[(\w+)\]/.exec(title) }));
  return items.flatMap((item) => {
    const matches = found.flatMap(({ at, code }) => (code?.[2] === item && code[1] && labels[code[1]] ? [{ at, array: code[1] }] : []));
    const [first] = matches;
    if (!first || matches.length > 1) {
      problems.push(`${item}: ${matches.length} columns with this code, one is needed`);
      return [];
    }
    const levels = new Map(labels[first.array]?.map((label, i) => [plain(label), i + 1]));
    return [{ item, title: `${first.array}[${item}]`, at: first.at, levels }];
  });
}

/**
 * One answer: a level, or empty where the person left it blank.
 * @param {string} cell
 * @param {Column} column
 * @param {number} row
 * @param {string[]} problems
 */
function readAnswer(cell, column, row, problems) {
  if (plain(cell) === '') return '';
  const level = column.levels.get(plain(cell));
  if (level === undefined) problems.push(`row ${row}, column ${column.title}: unknown answer ${JSON.stringify(cell)}`);
  return level ?? '';
}

/**
 * @param {string} text the export
 * @param {readonly string[]} items
 */
function convert(text, items) {
  /** @type {string[]} */
  const problems = [];
  /** @type {string[][]} */
  const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
  const columns = findColumns(header, items, problems);
  const answers = rows.flatMap((cells, i) =>
    columns.map((column) => ({ respondent: `rse-${i + 1}`, item: column.item, answer: readAnswer(cells[column.at] ?? '', column, i + 1, problems) })),
  );
  return { rows: rows.length, answers, problems };
}

/** @param {string} file */
function main(file) {
  /** @type {{ indicators: readonly { id: string }[] }} */
  const instrument = JSON.parse(readFileSync(new URL('rse-2017.instrument.json', import.meta.url), 'utf8'));
  const { rows, answers, problems } = convert(readFileSync(file, 'utf8'), instrument.indicators.map(({ id }) => id));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const lines = answers.map(({ respondent, item, answer }) => `${respondent},${group},${item},${answer}\n`);
  process.stdout.write(`respondent,group,item,answer\n${lines.join('')}`);
  const blanks = answers.filter(({ answer }) => answer === '').length;
  console.error(`${rows} rows read, ${answers.length - blanks} answers, ${blanks} blanks`);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Use: node rse-to-long-csv.mjs EXPORT.csv > answers.csv');
  process.exitCode = 2;
} else {
  try {
    main(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
