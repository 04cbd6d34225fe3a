import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from './plain.ts';

test('what steers a terminal becomes a visible mark; line breaks become spaces', () => {
  assert.equal(plain('a\u001b[31mb\u0000\u009b\u007f'), 'a\ufffd[31mb\ufffd\ufffd\ufffd');
  assert.equal(plain('a\u202eb\u2066c'), 'a\ufffdb\ufffdc');
  assert.equal(plain('a\r\n\tb\u2028c'), 'a b c');
});

test('words of any script stay as they are', () => {
  for (const text of ['¿Qué hacer?', '漢字', 'العربية', '👩‍👩‍👧', '<b>&']) assert.equal(plain(text), text);
});
