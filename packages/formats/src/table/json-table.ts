import type { Issue } from '@readiness-kit/core';
import { answerColumns, answerRow, parsed, tabulated } from './json-records.ts';
import { readText } from './read-text.ts';
import type { Row, Table } from './row.ts';

/** Longest JSON that is read at once, in UTF-16 code units; a default. */
const longestText = 128 * 1024 * 1024;
/** Rows of a batch. */
const batch = 1024;

/**
 * Records in JSON as rows: a list, an object that holds one, or a record a line. Lines of one answer each are read as they
 * come, however many; others at once, since a column may first appear at the end.
 */
export async function* jsonTable(bytes: AsyncIterable<Uint8Array>): Table {
  const { texts, end } = readText(bytes);
  const lines = linesOf(texts);
  const first = await lines.next();
  const beginning = first.done ? [] : first.value;
  const issue = answerColumns(beginning[0] ?? '') ? yield* answers(beginning, lines) : yield* others(beginning, lines);
  const { issues, ...decoded } = end();
  return { format: 'json', ...decoded, separator: null, issues: [...issues, ...(issue ? [issue] : [])] };
}

type Lines = AsyncGenerator<readonly string[]>;

/** An answer a line: the first one says which columns there are. */
async function* answers(beginning: readonly string[], rest: Lines): AsyncGenerator<readonly Row[], undefined> {
  const columns = answerColumns(beginning[0] ?? '') ?? [];
  yield [{ line: 0, cells: columns }];
  let line = 0;
  const rows = (lines: readonly string[]): readonly Row[] => lines.flatMap((text) => answerRow(text, ++line, columns));
  yield rows(beginning);
  for await (const lines of rest) yield rows(lines);
  return undefined;
}

async function* others(beginning: readonly string[], rest: Lines): AsyncGenerator<readonly Row[], Issue | undefined> {
  const held = [...beginning];
  let length = 0;
  for await (const lines of rest) {
    for (const line of lines) {
      held.push(line);
      length += line.length;
    }
    if (length > longestText) return { code: 'json-too-long', severity: 'error', path: [], params: { limit: longestText } };
  }
  const records = parsed(held);
  if (!records) return { code: 'json-unreadable', severity: 'error', path: [] };
  const rows = tabulated(records);
  for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
  return undefined;
}

/** Whole lines, as many as a piece of the text has. */
async function* linesOf(texts: AsyncGenerator<string>): Lines {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}
