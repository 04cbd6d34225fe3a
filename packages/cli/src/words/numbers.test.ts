import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf } from './numbers.ts';

test('a difference that rounds to nothing has no sign', () => {
  const { tenths } = numbersOf('en');
  assert.deepEqual([-0.04, -0, 0.04, -0.05, -0.1, 0.25].map(tenths), ['0.0', '0.0', '0.0', '-0.1', '-0.1', '0.3']);
});
