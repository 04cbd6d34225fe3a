import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorAt, noScore } from '../../test/fixtures/made-scores.ts';
import { gatedLevel, levelOf, levelTests } from './gates.ts';

const cuts = [20, 50, 80];
const rules = { coreSlack: 1, breadth: 0.6 };
const indicator = (id: string, level: number | null, weight = 1, core = false) => ({ id, level, weight, core });

test('levelTests gives each test with its numbers', () => {
  assert.deepEqual(levelTests(3, 55, cuts, [indicator('a', 3, 3), indicator('b', 1, 1, true), indicator('c', 4), indicator('d', 2, 1, true)], rules), [
    { test: 'score', level: 3, passed: true, score: 55, cut: 50 },
    { test: 'core', level: 3, passed: false, needed: 2, failing: ['b'] },
    { test: 'breadth', level: 3, passed: true, share: 4 / 6, needed: 0.6 },
  ]);
});

test('an indicator nobody could judge does not count for breadth, and as core is not shown to hold', () => {
  const [, core, breadth] = levelTests(3, 55, cuts, [indicator('a', 3), indicator('b', null, 9, true), indicator('c', null, 9)], rules);
  assert.deepEqual(core, { test: 'core', level: 3, passed: false, needed: 2, failing: ['b'] });
  assert.deepEqual(breadth, { test: 'breadth', level: 3, passed: true, share: 1, needed: 0.6 });
  assert.deepEqual(levelTests(2, 55, cuts, [indicator('b', null, 9, true)], rules).slice(1), [{ test: 'core', level: 2, passed: true, needed: 1, failing: [] }, { test: 'breadth', level: 2, passed: false, share: 0, needed: 0.6 }]);
});

test('gatedLevel stops at the first level that fails, whatever passes above it', () => {
  const failing = (...levels: readonly number[]) => gatedLevel(4, (level) => [{ test: 'score', level, passed: !levels.includes(level), score: 1, cut: 2 }, { test: 'score', level, passed: true, score: 3, cut: 2 }]);
  assert.deepEqual(failing(), { level: 4, failed: [] });
  assert.deepEqual(failing(3), { level: 2, failed: [{ test: 'score', level: 3, passed: false, score: 1, cut: 2 }] });
  assert.equal(failing(2, 4).level, 1);
});

test('levelOf is the level, or null without a score', () => {
  assert.equal(levelOf(indicatorAt(40, 2)), 2);
  assert.equal(levelOf({ ...noScore, counts: null, atTarget: null, coverage: null }), null);
});
