import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trendGeometry } from './trend-geometry.ts';

const scores = [{ value: 20, interval: [10, 30] }, { value: 50, interval: null }, null, { value: 120, interval: [90, 130] }] as const;

test('waves stand below one another, at their scores; a missing one leaves its place', () => {
  const { marks, height } = trendGeometry(scores, [true, true, true]);
  assert.deepEqual(marks, [
    { wave: 0, x: 20, y: 12, whisker: { from: 10, to: 30 } },
    { wave: 1, x: 50, y: 32, whisker: null },
    { wave: 3, x: 100, y: 72, whisker: { from: 90, to: 100 } },
  ]);
  assert.equal(height, 84);
});

test('only neighbours that can be compared are joined', () => {
  const joined = (...isJoined: readonly boolean[]) => trendGeometry(scores, isJoined).joins.map(({ from, to }) => [from.wave, to.wave]);
  assert.deepEqual(joined(true, true, true), [[0, 1]]);
  assert.deepEqual(joined(false, true, true), []);
});

test('from right to left, 0 is at the right edge', () => {
  assert.deepEqual(trendGeometry(scores.slice(0, 1), [], true).marks, [{ wave: 0, x: 80, y: 12, whisker: { from: 70, to: 90 } }]);
});
