import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { consensusProfile } from '../model/profile.ts';
import { assess } from '../result/assess.ts';
import { tiers } from './tiers.ts';

const sheet = (vision: number, instruction: number, profile = consensusProfile) =>
  assess({
    instrument: tinyInstrument,
    profile,
    responses: [
      { respondent: 'team', group: 'teacher', item: 'vision.shared', answer: vision },
      { respondent: 'team', group: 'teacher', item: 'instruction.varied', answer: instruction },
    ],
  }).priorities;

test('what is blocked comes after what blocks it, which earns half its gain', () => {
  const [vision, instruction] = sheet(1, 1);
  assert.deepEqual([vision?.id, instruction?.id], ['vision.shared', 'instruction.varied']);
  assert.deepEqual(vision?.unlocks, ['instruction.varied']);
  assert.equal(vision?.unlock, 0.5 * (instruction?.gain ?? NaN));
  assert.deepEqual(instruction?.blockedBy, ['vision.shared']);
  // target is level 2 of 3 = 50 points, each construct half of the overall index
  assert.equal(instruction?.gain, 25);
});

test('what has reached its target is left, unless the profile aims on', () => {
  assert.deepEqual(sheet(2, 3), []);
  const on = sheet(2, 3, { ...consensusProfile, priorities: { ...consensusProfile.priorities, beyondTarget: 'next-level' } });
  assert.deepEqual(on.map((p) => [p.id, p.targetLevel, p.target]), [['vision.shared', 3, 100]]);
});

test('the action is the next level’s', () => {
  const [vision] = sheet(1, 2);
  assert.deepEqual(vision?.actions.map((a) => [a.id, a.from, a.to, a.effort]), [['vision.shared.1', 1, 2, 2]]);
});

test('what caps a composite comes before what gains more', () => {
  // vision 1 holds "all" (50 points: level 2) no lower; at instruction 3 the cap binds only for level 3
  const capped = assess({
    instrument: { ...tinyInstrument, indicators: tinyInstrument.indicators.map(({ id, construct, groups, actions }) => ({ id, construct, groups, actions })), composites: [{ id: 'all', kind: 'mean', of: [{ id: 'vision' }, { id: 'instruction', weight: 9 }] }] },
    profile: { ...consensusProfile, composite: { minWeightShare: 0, slack: 0 } },
    responses: [
      { respondent: 'team', group: 'teacher', item: 'vision.shared', answer: 1 },
      { respondent: 'team', group: 'teacher', item: 'instruction.varied', answer: 2 },
    ],
  });
  assert.deepEqual(capped.priorities.map((p) => [p.id, p.limits]), [['vision.shared', ['all']]]);
  assert.equal(capped.composites.all?.status === 'scored' && capped.composites.all.level, 1);
});

test('tiers open where rank intervals no longer overlap with the tier’s first', () => {
  assert.deepEqual(tiers([[1, 2], [1, 3], [3, 4], [4, 5], [6, 6]]), [1, 1, 2, 2, 3]);
  assert.deepEqual(tiers([]), []);
});
