import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voices } from './voices.ts';

const weights = (people: readonly number[], threshold = 10): readonly (readonly [number, unknown])[] | null => {
  const atoms = people.map((n, at) => ({ id: String(at), people: n, value: 50 }));
  const found = voices(atoms, [...people.keys()], threshold);
  return found && [...found].sort(([a], [b]) => a - b);
};

test('groups that are large enough have one voice each', () => {
  assert.deepEqual(weights([10, 200, 0]), [[0, [1, 2]], [1, [1, 2]]]);
});

test('small groups speak together, as their respondents', () => {
  assert.deepEqual(weights([6, 5, 40]), [[0, [6, 22]], [1, [5, 22]], [2, [1, 2]]]);
});

test('too few together take the next smallest group with them', () => {
  assert.deepEqual(weights([3, 12, 40]), [[0, [3, 30]], [1, [12, 30]], [2, [1, 2]]]);
});

test('no one is the one on whom the threshold hangs', () => {
  assert.deepEqual(weights([1, 9, 40]), [[0, [1, 50]], [1, [9, 50]], [2, [40, 50]]]);
  assert.deepEqual(weights([2, 8, 40]), [[0, [2, 20]], [1, [8, 20]], [2, [1, 2]]]);
});

test('a district of too few people has no figure', () => {
  assert.equal(weights([3, 4]), null);
  assert.equal(weights([0]), null);
});
