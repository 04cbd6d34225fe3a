import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeGeometry } from './change-geometry.ts';

test('changes stand about the middle, on a scale that ends at a round number', () => {
  const { reach, zero, at } = changeGeometry([3, -7]);
  assert.deepEqual([reach, zero, at(0), at(10), at(-10)], [10, 50, 50, 96, 4]);
  assert.equal(changeGeometry([]).reach, 5);
});

test('less is at the right where pages read from right to left', () => {
  const { at } = changeGeometry([5], true);
  assert.ok(at(5) < 50 && at(-5) > 50);
});
