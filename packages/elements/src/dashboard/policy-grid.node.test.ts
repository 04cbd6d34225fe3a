import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SharedPriority } from '@readiness-kit/core';
import { policyGrid } from './policy-grid.ts';

const priority = (lever: SharedPriority['lever'], policyArea: string | null, districts: number): SharedPriority => ({ indicator: 'x', construct: 'y', lever, policyArea, districts });

test('priorities are counted by area and lever, and districts never added up', () => {
  const grid = policyGrid([priority('state-waiver', 'seat-time', 8), priority('local', null, 3), priority('state-waiver', 'seat-time', 5), priority('federal', 'assessment', 2)]);
  assert.deepEqual(grid.map(({ area }) => area), ['assessment', 'seat-time', null]);
  assert.deepEqual(grid[1]?.cells, [{ priorities: 0, districts: 0 }, { priorities: 2, districts: 8 }, { priorities: 0, districts: 0 }]);
});
