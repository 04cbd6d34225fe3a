import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Released } from '../tables/tables.ts';
import { auditRelease } from './audit-release.ts';

const atoms = [{ id: 'large', people: 40, value: 60 }, { id: 'small', people: 5, value: 40 }, { id: 'other', people: 7, value: 55 }];
const range = (): readonly [number, number] => [0, 100];
const mean = (...of: number[]): Released => {
  const people = of.reduce((sum, at) => sum + (atoms[at]?.people ?? 0), 0);
  const value = of.reduce((sum, at) => sum + ((atoms[at]?.people ?? 0) * (atoms[at]?.value ?? 0)) / people, 0);
  return { weights: new Map(of.map((at) => [at, [atoms[at]?.people ?? 0, people]])), told: [Math.round(value) - 0.5, Math.round(value) + 0.5] };
};

test('what is worked out by subtraction is found, with the figures it is made of, and how narrow it is', () => {
  const { leaks, figures } = auditRelease({ atoms, threshold: 10, range, released: [mean(0, 1), mean(0)] });
  assert.deepEqual(leaks, [{ reason: 'complementary', of: [0, 1] }]);
  // Rounding hides five people of 45 within 9 points of their mean, and of 40 within 8.
  assert.deepEqual(figures.map(({ id, people, width }) => [id, people, Math.round(width)]), [['small', 5, 17], ['other', 7, 100]]);
});

test('a release that exposes nobody has no leak and wide intervals', () => {
  const { leaks, figures } = auditRelease({ atoms, threshold: 10, range, released: [mean(0, 1, 2), mean(0)] });
  assert.deepEqual(leaks, []);
  assert.ok(figures.every(({ width }) => width > 33.3), JSON.stringify(figures));
});
