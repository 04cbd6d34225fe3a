import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareBeside } from './share-beside.ts';

test('shares of peers are said in steps of five, and equals are neither lower nor higher', () => {
  assert.deepEqual(shareBeside(50, [10, 20, 30, 50, 50, 60, 60, 70, 80, 90, 91, 92]), { lower: 25, higher: 60 });
  assert.deepEqual(shareBeside(50, Array<number>(10).fill(50)), { lower: 0, higher: 0 });
});

test('of few peers, nothing is said that would be a rank', () => {
  assert.equal(shareBeside(50, [1, 2, 3, 4, 5, 6, 7, 8, 9]), null);
  assert.equal(shareBeside(50, []), null);
});
