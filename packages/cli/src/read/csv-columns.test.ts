import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvColumns } from './csv-columns.ts';

const names = { respondent: ['respondent', 'resp'], answer: ['answer'] } as const;
const path = ['responses', 'line', 1];
const codes = (header: readonly string[]) => csvColumns(header, names, path).issues.map(({ code, params }) => [code, ...Object.values(params ?? {})]);

test('columns in any order and case, by any of their names; the others are named', () => {
  const found = csvColumns(['Note', ' ANSWER ', 'Resp', ''], names, path);
  assert.deepEqual(found, { ok: true, value: { count: 4, at: { respondent: 2, answer: 1 }, ignored: ['Note'] }, issues: [] });
});

test('each missing column, with what there is instead, cut short', () => {
  assert.deepEqual(codes(['id', 'x'.repeat(50)]), [
    ['column-missing', 'respondent', `id, ${'x'.repeat(30)}`],
    ['column-missing', 'answer', `id, ${'x'.repeat(30)}`],
  ]);
});

test('a column that is there twice', () => {
  assert.deepEqual(codes(['resp', 'respondent', 'answer']), [['column-duplicate', 'respondent', 'resp', 'respondent']]);
});

test('another separator is told from missing columns', () => {
  assert.deepEqual(codes(['resp;answer']), [['separator-unexpected', '“;”']]);
  assert.deepEqual(codes(['resp\tanswer\tnote']), [['separator-unexpected', 'TAB']]);
  assert.deepEqual(codes(['resp;note']).map(([code]) => code), ['column-missing', 'column-missing']);
  assert.deepEqual(codes(['a;b', 'resp', 'answer']), []);
});
