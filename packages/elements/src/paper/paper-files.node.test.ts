import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswers } from '@readiness-kit/core';
import { asked, paperSheet, recordOf } from '../../test/paper/paper-parts.ts';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { plainDigits } from '../localize/plain-digits.ts';
import { sheetNumber } from './sheet-number.ts';
import { answerOf, fieldsByScreen } from './paper-field.ts';
import { paperCsv, paperFileName, paperJson } from './paper-files.ts';
import { paperSubmissions } from './paper-submission.ts';

const record = recordOf(
  paperSheet(1, { 'rooms.quiet': 3, 'rooms.clean': 8, 'local:meals': 2 }),
  paperSheet(2, { 'rooms.clean': 9 }, { verified: false }),
  paperSheet(3, { 'rooms.quiet': 1 }, { stage: 'second' }),
  paperSheet(1, { 'rooms.quiet': 7 }),
);

test('the CSV has a line for each question; a blank is empty, never zero, and a half-keyed sheet is not in it', () => {
  assert.deepEqual(paperCsv(paperSubmissions(record, asked())).split('\r\n'), [
    'respondent,group,item,answer,mode',
    'paper-b1-1-s0,guest,rooms.quiet,3,paper',
    'paper-b1-1-s0,guest,rooms.clean,DK,paper',
    'paper-b1-1-s3,guest,rooms.quiet,,paper',
    'paper-b1-1-s3,guest,rooms.clean,,paper',
    'paper-b1-2-s1,guest,rooms.quiet,,paper',
    'paper-b1-2-s1,guest,rooms.clean,NA,paper',
    '',
  ]);
});

test('core reads every line without a problem', () => {
  const [head = '', ...lines] = paperCsv(paperSubmissions(record, asked())).trim().split('\r\n').map((line) => line.split(','));
  const rows = lines.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i], cell])));
  const { table, issues } = readAnswers(tinyInstrument(), rows, 'quick');
  assert.deepEqual(issues, []);
  assert.deepEqual(table.respondents, ['paper-b1-1-s0', 'paper-b1-1-s3', 'paper-b1-2-s1']);
});

test('the JSON has what the CSV has not: local answers, and what was checked', () => {
  const { schemaVersion, form, sheets } = JSON.parse(paperJson(paperSubmissions(record, asked()), asked())) as { schemaVersion: number; form: string; sheets: Record<string, unknown>[] };
  assert.deepEqual([schemaVersion, form], [1, 'quick']);
  assert.deepEqual(sheets.map(({ respondent, verified, local }) => [respondent, verified, local]), [
    ['paper-b1-1-s0', true, [{ question: 'meals', answer: 2 }]],
    ['paper-b1-1-s3', true, [{ question: 'meals', answer: null }]],
    ['paper-b1-2-s1', false, [{ question: 'meals', answer: null }]],
  ]);
});

test('a digit that a field does not have is no answer', () => {
  const [quiet, , meals] = fieldsByScreen(asked()).flat();
  assert.ok(quiet && meals);
  assert.deepEqual([1, 3, 4, 8, 9, undefined].map((digit) => answerOf(quiet, digit)), [1, 3, null, 'dont-know', 'not-applicable', null]);
  assert.deepEqual([3, 4, 8, 9].map((digit) => answerOf(meals, digit)), [3, null, null, null]);
});

test('a file says what it is, and its name is safe', () => {
  assert.equal(paperFileName(asked(), 0, 'csv'), 'tiny-inn-quick-guest-paper-1970-01-01.csv');
  assert.equal(paperFileName({ ...asked(), group: '../a b' }, 0, 'json'), 'tiny-inn-quick-.._a_b-paper-1970-01-01.json');
});

test('digits of every keyboard are read, and a sheet number is a whole number from 1', () => {
  assert.equal(plainDigits('٣۴５x'), '345x');
  assert.deepEqual(['7', ' ١٢ ', '0', '-1', '1.5', '', 'x', '1234567'].map(sheetNumber), [7, 12, ...Array.from({ length: 6 }, () => undefined)]);
});
