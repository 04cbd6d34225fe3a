import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrapped } from './wrapped.ts';

test('breaks between words, then inside them; wide characters count twice', () => {
  assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapped('abcdefgh ij', 5), ['abcde', 'fgh', 'ij']);
  assert.deepEqual(wrapped('学区准备情况', 4), ['学区', '准备', '情况']);
  assert.deepEqual(wrapped('', 5), []);
});

test('no character is lost and no line is too long', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const lines = wrapped(text, most);
      assert.equal(lines.join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
      assert.ok(lines.every((line) => [...line].length <= most));
    }),
  );
});
