import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkSum } from './check-sum.ts';

test('is CRC-32 as published, always seven characters', () => {
  assert.equal(checkSum('123456789'), 0xcbf43926.toString(36));
  assert.equal(checkSum(''), '0000000');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.match(checkSum(text), /^[0-9a-z]{7}$/)));
});

test('another character anywhere gives another sum', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 500 });
  fc.assert(
    fc.property(ascii, fc.nat(), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }), (text, place, other) => {
      const at = place % text.length;
      fc.pre(text[at] !== other);
      assert.notEqual(checkSum(text.slice(0, at) + other + text.slice(at + 1)), checkSum(text));
    }),
  );
});
