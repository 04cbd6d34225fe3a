import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedRest, longestRest, retryDelay } from './retry-delay.ts';

test('the longest delay doubles from 2 s up to 5 min; the delay is any up to that', () => {
  assert.deepEqual([1, 2, 3, 8, 9, 1e9].map((attempts) => retryDelay(attempts, 1)), [2000, 4000, 8000, 256_000, 300_000, 300_000]);
  assert.deepEqual([0, 0.25].map((random) => retryDelay(3, random)), [0, 2000]);
});

test('Retry-After in seconds or as a date, at most an hour; nonsense is none', () => {
  const now = Date.parse('2026-05-01T10:00:00Z');
  const dates = ['Fri, 01 May 2026 10:02:00 GMT', 'Fri, 01 May 2026 09:00:00 GMT', 'Sat, 02 May 2026 10:00:00 GMT'];
  assert.deepEqual(dates.map((date) => askedRest(date, now)), [120_000, 0, longestRest]);
  assert.deepEqual(['0', ' 30 ', '99999999999999999999'].map((text) => askedRest(text, now)), [0, 30_000, longestRest]);
  assert.deepEqual([null, '', 'soon', 'NaN', 'Infinity'].map((text) => askedRest(text, now)), [0, 0, 0, 0, 0]);
});
