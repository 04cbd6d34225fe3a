import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { askedQuestions } from '../export/asked-questions.ts';
import { input, nasty, nastyTexts } from '../../test/asked-answers.ts';
import { parsePiece } from '../table/csv-parser.ts';
import { codebookCsv, spssSyntax } from './codebook.ts';

const rowsOf = (content: string): readonly (readonly string[])[] => parsePiece(content.replaceAll('\r\n', '\n'), ',', true).rows.filter((row) => row.length > 1);

test('the codebook has a row for each item, and one for each kind of answer', () => {
  const rows = rowsOf(codebookCsv(input).content);
  const items = askedQuestions(input).flatMap(({ group, questions }) => questions.map(({ id }) => `${id} ${group}`));
  assert.deepEqual(rows.slice(1, 1 + items.length).map(([id, , group]) => `${id} ${group}`), items);
  assert.deepEqual(rows.slice(1 + items.length).map((row) => row[4]), ['1', '2', '3', '4', 'DK', 'NA', 'DECLINED', '']);
  assert.ok(rows.slice(1, 1 + items.length).every((row) => row.length === 8 && row.every((cell) => cell !== '')));
});

test('no text of it is a formula', () => {
  for (const text of nastyTexts) for (const row of rowsOf(codebookCsv(nasty(text)).content)) for (const cell of row.slice(3)) assert.doesNotMatch(cell, /^[=+\-@\t]/);
});

test('SPSS gets legal names, labels that are not too long, and quotation marks that close', () => {
  for (const { instrument, texts } of [{ instrument: district, texts: districtEn }, ...nastyTexts.map(nasty)]) {
    const { content } = spssSyntax({ instrument, texts }, "it's wide.csv");
    for (const line of content.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 256, line);
      assert.equal((line.match(/'/g) ?? []).length % 2, 0, line);
    }
    const names = [...content.matchAll(/^ {4}(\S+) A8\r$/gm)].map(([, name]) => name);
    assert.deepEqual([names.length, new Set(names).size], [instrument.indicators.length, instrument.indicators.length]);
    assert.match(content, /FILE='it''s wide\.csv'/);
    assert.equal([...content.matchAll(/^ {2}\/i\d{3} '/gm)].length, instrument.indicators.length);
  }
});

test('the table of answers is opened by its whole name', () => {
  for (const file of ['two  spaces.csv', `${'é'.repeat(110)}.csv`]) {
    const lines = spssSyntax({ instrument: district, texts: districtEn }, file).content.split('\r\n');
    assert.ok(lines.includes(`  /FILE='${file}'`));
    assert.ok(lines.every((line) => new TextEncoder().encode(line).length <= 250));
  }
});
