import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOf, here } from '../../test/transfer/sheets.ts';
import { askedScreens } from '../survey/asked-screens.ts';
import type { AnswerSheet } from '../survey/answer-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { largestFile, writeAnswersFile } from '../transfer/answers-file.ts';
import { readMemberFiles, type OpenFile } from './member-files.ts';

const part = { ...here, screens: askedScreens(here.instrument, here.form, here.group), sheet: sheetOf({ respondent: 'r-team' }) } as SurveyPart;
const file = (name: string, text: string | Promise<string>, size = 100): OpenFile => ({ name, size, text: async () => text });
const answered = (changes: Partial<AnswerSheet> = {}): string => writeAnswersFile(sheetOf({ answers: { 'rooms.quiet': [2, 7] }, ...changes }));
const problemOf = async (opened: OpenFile): Promise<unknown> => (await readMemberFiles([opened], part)).refused[0]?.problem;

test('what cannot be used says why', async () => {
  const cases: [string, OpenFile][] = [
    ['too-big', file('a', answered(), largestFile + 1)],
    ['unreadable', file('a', Promise.reject(new Error('gone')))],
    ['not-json', file('a', '{')],
    ['foreign', file('a', '{}')],
    ['foreign', file('a', answered({ group: 'nobody' }))],
    ['foreign', file('a', answered({ respondent: '' }))],
    ['newer', file('a', answered().replace('"schemaVersion": 2', '"schemaVersion": 3'))],
    ['instrument', file('a', answered({ instrument: 'other' }))],
    ['form', file('a', answered({ form: 'other' }))],
    ['version', file('a', answered({ version: '1.0.0' }))],
    ['empty', file('a', answered({ answers: { 'rooms.quiet': ['declined', 7] } }))],
    ['mine', file('a', answered({ respondent: 'r-team' }))],
  ];
  for (const [problem, opened] of cases) assert.equal(await problemOf(opened), problem);
});

test('a member of any group votes with what was answered, and nothing else of the sheet is taken', async () => {
  const text = answered({ group: 'guest', notes: { 'rooms.quiet': ['private', 9] }, answers: { 'rooms.quiet': [2, 7], elsewhere: [1, 7] } });
  const { entries, refused } = await readMemberFiles([file('a', text)], part);
  assert.deepEqual(refused, []);
  assert.deepEqual(entries, [['file:r-1', { answers: { 'rooms.quiet': 2 }, stamp: 9 }]]);
});

test('of two files of one member the later answers count, whichever comes first', async () => {
  const early = file('early', answered({ answers: { 'rooms.quiet': [1, 5] } }));
  const late = file('late', answered({ answers: { 'rooms.quiet': [3, 6] } }));
  for (const [opened, older] of [[[early, late], []], [[late, early], ['early']]] as const) {
    const { entries, refused } = await readMemberFiles(opened, part);
    assert.deepEqual(entries, [['file:r-1', { answers: { 'rooms.quiet': 3 }, stamp: 6 }]]);
    assert.deepEqual(refused.map(({ name }) => name), older);
  }
});
