import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorOf, instrumentOf } from '../../test/fixtures/made-scores.ts';
import { profileOf } from '../../test/fixtures/made-table.ts';
import { communityProfile } from '../model/profile.ts';
import { isPresent } from './group-means.ts';
import { scoringPlan } from './scoring-plan.ts';

const instrument = instrumentOf(
  [
    indicatorOf('c.x', 'c', { groups: ['g', 'h'], weight: 2 }), indicatorOf('d.x', 'd', { groups: ['h'] }), indicatorOf('c.y', 'c', { groups: ['h'], weight: 2 }),
    indicatorOf('c.z', 'c', { groups: ['h'], weight: 2 }), indicatorOf('d.y', 'd', { groups: ['k'], weight: 3 }),
  ],
  { groups: ['g', 'h', 'k'], forms: [{ id: 'short', indicators: ['c.x', 'd.y'] }] },
);

test('scoringPlan resolves who is asked what, and with what weight', () => {
  const plan = scoringPlan(instrument, { ...communityProfile, weights: { indicators: { 'd.x': 5 }, groups: {} } });
  assert.deepEqual([...plan.constructOf], [0, 1, 0, 0, 1]);
  assert.deepEqual([...plan.weights], [2, 5, 2, 2, 3]);
  assert.deepEqual(plan.isAsked, [true, true, true, true, true]);
  assert.deepEqual([...plan.asked], [1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1]);
  assert.deepEqual(plan.blocks.map((group) => group.map((b) => [...b.columns])), [[[0], []], [[0, 2, 3], [1]], [[], [4]]]);
  assert.deepEqual([...(plan.blocks[1]?.[0]?.weights ?? [])], [2, 2, 2]);
  // Neighbours of one weight are one run; a gap or another weight begins a new one.
  assert.deepEqual(plan.blocks[1]?.[0]?.runs, [{ from: 0, to: 1, weight: 2 }, { from: 2, to: 4, weight: 2 }]);
  const other = scoringPlan(instrument, { ...communityProfile, weights: { indicators: { 'c.z': 1 }, groups: {} } });
  assert.deepEqual(other.blocks[1]?.[0]?.runs, [{ from: 0, to: 1, weight: 2 }, { from: 2, to: 3, weight: 2 }, { from: 3, to: 4, weight: 1 }]);
});

test('scoringPlan of a form asks only what is on it', () => {
  const plan = scoringPlan(instrument, communityProfile, 'short');
  assert.deepEqual(plan.isAsked, [true, false, false, false, true]);
  assert.deepEqual(plan.blocks.map((group) => group.map((b) => [...b.columns])), [[[0], []], [[0], []], [[], [4]]]);
});

test('scoringPlan makes no run longer than 512, wherever it begins', () => {
  const long = instrumentOf([indicatorOf('d', 'd'), ...Array.from({ length: 1030 }, (_, i) => indicatorOf(`c${i}`, 'c'))]);
  assert.deepEqual(scoringPlan(long, communityProfile).blocks[0]?.[1]?.runs, [{ from: 1, to: 513, weight: 1 }, { from: 513, to: 1025, weight: 1 }, { from: 1025, to: 1031, weight: 1 }]);
});

test('scoringPlan takes cuts and target from the profile, else midpoints and one below the top', () => {
  assert.deepEqual([scoringPlan(instrument, communityProfile).cuts, scoringPlan(instrument, communityProfile).targetLevel], [[100 / 6, 50, 500 / 6], 3]);
  const plan = scoringPlan(instrument, { ...communityProfile, level: { ...communityProfile.level, cuts: [10, 20, 30] }, priorities: { ...communityProfile.priorities, target: 2 } });
  assert.deepEqual([plan.cuts, plan.targetLevel], [[10, 20, 30], 2]);
});

test('isPresent: enough people, or enough of a known roster, and never nobody', () => {
  const rule = { minRespondents: 3, minShare: 0.5 };
  const present = (n: number, roster: number | null, by = rule) => isPresent(n, roster, by);
  assert.deepEqual([present(3, null), present(2, null), present(2, 4), present(2, 5), present(3, 100), present(0, 0)], [true, false, true, false, true, false]);
  assert.equal(present(0, 10, { minRespondents: 0, minShare: 0 }), false);
  assert.equal(isPresent(1, null, profileOf().group), true);
});
