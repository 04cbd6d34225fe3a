import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipPoints } from './clip-points.ts';
import { levelFromScore, straddledCuts } from './level-from-score.ts';
import { meets } from './tolerance.ts';

const cuts = [20, 50, 80];

test('levelFromScore counts the cuts that a score reaches, to within the tolerance', () => {
  for (const [score, level] of [[0, 1], [19.9, 1], [20, 2], [20 - 1e-10, 2], [20 - 1e-8, 1], [79, 3], [100, 4]] as const) assert.equal(levelFromScore(score, cuts), level, `${score}`);
});

test('straddledCuts are those above the lower end, up to the upper one', () => {
  assert.deepEqual(straddledCuts([30, 70], cuts), [50]);
  assert.deepEqual(straddledCuts([0, 100], cuts), cuts);
  assert.deepEqual(straddledCuts([51, 79], cuts), []);
  assert.deepEqual(straddledCuts([20, 50], cuts), [50]);
  assert.deepEqual(straddledCuts([50 - 1e-10, 60], cuts), []);
  assert.deepEqual(straddledCuts([10, 20 - 1e-10], cuts), [20]);
});

test('meets forgives a rounding error, and the tolerance itself', () => {
  assert.deepEqual([1, 1 + 1e-3, 1 - 1e-10, 1 - 1e-9, 1 - 2e-9, NaN].map((x) => meets(x, 1)), [true, true, true, true, false, false]);
});

test('clipPoints keeps 0 … 100', () => {
  assert.deepEqual([-1e-12, 0, 42, 100, 100 + 1e-12, NaN].map(clipPoints), [0, 0, 42, 100, 100, NaN]);
});
