import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeCases } from './complete-cases.ts';

test('completeCases leaves out rows with NaN, and keeps order and infinite values', () => {
  assert.deepEqual(completeCases([[1, NaN], [2, 3], Float64Array.of(4, 5), [NaN, NaN], [Infinity, 0]]), [[2, 3], [4, 5], [Infinity, 0]]);
  assert.deepEqual(completeCases([]), []);
  assert.deepEqual(completeCases([[]]), [[]]);
});
