import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth } from '../words/text-width.ts';
import { wrap } from './wrap.ts';

test('short text is one line; the first and the further lines begin as told', () => {
  assert.deepEqual(wrap('a b'), ['a b']);
  const lines = wrap('word '.repeat(30).trim(), '1. ', '   ');
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /^1\. word/);
  assert.match(lines[1] ?? '', /^ {3}word/);
});

test('a line is longer than 80 only where one word is; no word is lost', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', 'é', '漢', '-') }), { minLength: 1 });
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrap(list.join(' '), '  ');
      for (const line of lines) assert.ok(textWidth(line) <= 80 || !line.trim().includes(' '), line);
      assert.equal(lines.map((line) => line.trim()).join(' '), list.join(' '));
    }),
  );
});
