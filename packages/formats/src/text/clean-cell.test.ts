import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanCell, comparable } from './clean-cell.ts';

test('takes away what exports leave inside cells', () => {
  assert.equal(cleanCell('\ufeff1 (None at all)'), '1 (None at all)');
  assert.equal(cleanCell(' a\u00a0b\u0000 '), 'a b');
  assert.equal(cleanCell('e\u0301'), 'é');
  assert.equal(cleanCell('one\ntwo'), 'one\ntwo');
  assert.deepEqual(['', 'x', 'x y', '=1+1', '-5'].map(cleanCell), ['', 'x', 'x y', '=1+1', '-5']);
});

test('what is clean stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(cleanCell(cleanCell(text)), cleanCell(text))));
});

test('compares without case, spaces, marks at the end and kinds of apostrophes', () => {
  assert.equal(comparable('Don’t  know. '), comparable("don't know"));
  assert.equal(comparable('Results are shared openly with families. '), comparable('results are shared openly with families'));
  assert.notEqual(comparable('Agree'), comparable('Disagree'));
});
