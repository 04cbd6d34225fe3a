import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeText } from '../text/decode-text.ts';
import { parseRows } from '../table/parse-rows.ts';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';

async function source(name: string): Promise<Source> {
  const bytes = readFileSync(new URL(`../../test/fixtures/synthetic/${name}`, import.meta.url));
  const rows: (readonly string[])[] = [];
  for await (const batch of parseRows(decodeText([bytes]))) rows.push(...batch.map(({ cells }) => cells));
  return recognise(rows);
}
const meta = ({ columns }: Source): Readonly<Record<string, number>> => Object.fromEntries(columns.flatMap(({ meta: what, at }) => (what ? [[what, at]] : [])));

test('each tool by its header', async () => {
  const tools = { 'google_forms_direct.csv': ['google-forms', 1], 'google_sheets.csv': ['google-forms', 1], 'ms_forms.csv': ['microsoft-forms', 1], 'qualtrics_numeric.csv': ['qualtrics', 3], 'qualtrics_labels_localised.csv': ['qualtrics', 3], 'surveymonkey_two_rows.csv': ['surveymonkey', 2], 'limesurvey_codes_semicolon.csv': ['limesurvey', 1] } as const;
  for (const [name, expected] of Object.entries(tools)) {
    const { tool, headerRows } = await source(name);
    assert.deepEqual([tool, headerRows], expected, name);
  }
  assert.equal(recognise([['respondent', 'group', 'item', 'answer']]).tool, 'readiness-long');
  assert.equal(recognise([['group', 'respondent', 'curriculum.fits-learners']]).tool, 'readiness-wide');
  assert.equal(recognise([['one', 'two']]).tool, 'table');
  assert.deepEqual(recognise([]).columns, []);
});

test('columns have the codes and words of their question', async () => {
  const google = (await source('google_forms_direct.csv')).columns[4];
  assert.deepEqual(google?.texts, ['Results are shared openly with families.', 'How true is each statement?']);
  const monkey = (await source('surveymonkey_two_rows.csv')).columns;
  assert.deepEqual(monkey[12]?.texts, ['Teachers feel safe to try new approaches.', 'How true is each statement?']);
  assert.deepEqual(monkey[9]?.texts, ['Which best describes you?']);
  const lime = (await source('limesurvey_codes_semicolon.csv')).columns;
  assert.deepEqual(lime[5]?.codes, ['vision', 'G1Q1[vision]']);
  assert.equal(lime[5]?.texts[0], 'Our district has a shared vision for personalized learning.');
  const quotes = recognise([['Q1', 'Q2'], ['a', 'b'], ["{'ImportId': 'QID2-1'}", "{'ImportId': 'QID3'}"]]).columns;
  assert.deepEqual(quotes.map(({ codes }) => codes[0]), ['QID2-1', 'QID3']);
  assert.deepEqual(recognise([['Timestamp', 'The vision guides decisions. [vision.guides-decisions]']]).columns[1]?.codes, ['vision.guides-decisions']);
});

test('what is about the whole response is told apart from questions', async () => {
  assert.deepEqual(Object.keys(meta(await source('qualtrics_numeric.csv'))).sort(), ['ended', 'finished', 'language', 'progress', 'response-id', 'started', 'status', 'submitted', 'unread']);
  assert.deepEqual(Object.keys(meta(await source('limesurvey_codes_semicolon.csv'))).sort(), ['language', 'progress', 'response-id', 'submitted', 'unread']);
  assert.equal((await source('qualtrics_numeric.csv')).timeZone, 'America/Denver');
  assert.equal((await source('qualtrics_labels_localised.csv')).timeZone, null);
});
