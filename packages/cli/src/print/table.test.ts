import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../words/text-width.ts';
import { table } from './table.ts';

test('names begin at the left, numbers end at the right, nothing trails', () => {
  assert.deepEqual(table([['Name', 'Level', 'n'], ['a', 'x', '10'], ['bcdefg', 'long', '']], [1]), ['Name    Level   n', 'a       x      10', 'bcdefg  long']);
});

test('wide and combined characters keep the columns in line', () => {
  const lines = table([['漢字', '1'], ['e\u0301e', '22'], ['👩‍👩‍👧', '3']]);
  assert.deepEqual(lines, ['漢字   1', 'e\u0301e    22', '👩‍👩‍👧     3']);
  assert.deepEqual(lines.map(textWidth), [8, 8, 8]);
});

test('the first column gives way, so that a line fits 80 columns', () => {
  const [line = ''] = table([['name '.repeat(40), 'level '.repeat(20), '100']]);
  assert.equal(textWidth(line), 80);
  assert.match(line, /^name name .*… {2}level level level l… {2}100$/);
});
