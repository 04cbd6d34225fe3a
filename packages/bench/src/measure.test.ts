import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, percentile, rotated, sideBySide } from './measure.ts';

test('the median does not depend on order, and of an even count is the mean of the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 2, 4]), 3);
  assert.ok(Number.isNaN(median([])));
});

test('a percentile is one of the values, and hides no more of them than its share', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  assert.equal(percentile(hundred, 0.95), 95);
  assert.equal(percentile([7], 0.95), 7);
  assert.equal(percentile([1, 2, 3], 0.95), 3);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

test('every round has all contestants, and starts with another one', () => {
  assert.deepEqual(rotated(3, 0), [0, 1, 2]);
  assert.deepEqual(rotated(3, 4), [1, 2, 0]);
});

test('contestants take turns; warm-up rounds are run and not counted', () => {
  const order: string[] = [];
  const contestant = (name: string) => ({ name, amount: 10, run: () => order.push(name) });
  const timings = sideBySide([contestant('a'), contestant('b')], 2, 1);
  assert.deepEqual(order, ['a', 'b', 'b', 'a', 'a', 'b']);
  assert.deepEqual(timings.map(({ name, samples }) => [name, samples.length]), [['a', 2], ['b', 2]]);
});
