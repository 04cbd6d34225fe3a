import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polynomial } from './polynomial.ts';

test('polynomial takes the highest power first', () => {
  assert.equal(polynomial(2, [3, 0, -1, 5]), 27);
  assert.equal(polynomial(9, [4]), 4);
  assert.equal(polynomial(9, []), 0);
});
