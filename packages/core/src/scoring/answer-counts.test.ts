import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorOf, instrumentOf } from '../../test/fixtures/made-scores.ts';
import { declined, dontKnow, missing, notApplicable, profileOf, tableOf } from '../../test/fixtures/made-table.ts';
import { addCounts, answerCounts, answeredCount, answeredShare, answerHistogram } from './answer-counts.ts';
import type { AnswerCounts } from './score-types.ts';
import { scoringPlan } from './scoring-plan.ts';

const instrument = instrumentOf([indicatorOf('x', 'c', { groups: ['g', 'h'] }), indicatorOf('y', 'c', { groups: ['h'] })], { groups: ['g', 'h'] });
/** Of an indicator in these groups. `g` is not asked y; what stands there is not an answer. */
function counted(indicator: number, groups: readonly number[]): AnswerCounts {
  const plan = scoringPlan(instrument, profileOf());
  const table = tableOf(instrument, [['h', 1, 4], ['g', 3, 4], ['g', dontKnow, missing], ['h', notApplicable, 4], ['h', declined, 2], ['g', 3]]);
  return answerCounts(plan, answerHistogram(plan, table), indicator, groups);
}

test('answers are counted by group, indicator and kind, where the group is asked', () => {
  assert.deepEqual(counted(0, [0]), { levels: [0, 0, 2, 0], dontKnow: 1, notApplicable: 0, declined: 0, missing: 0 });
  assert.deepEqual(counted(0, [1]), { levels: [1, 0, 0, 0], dontKnow: 0, notApplicable: 1, declined: 1, missing: 0 });
  assert.deepEqual(counted(1, [0]), { levels: [0, 0, 0, 0], dontKnow: 0, notApplicable: 0, declined: 0, missing: 0 });
  assert.deepEqual(counted(1, [1]), { levels: [0, 1, 0, 2], dontKnow: 0, notApplicable: 0, declined: 0, missing: 0 });
});

test('counts of groups add up', () => {
  const together = counted(0, [0, 1]);
  assert.deepEqual(together, { levels: [1, 0, 2, 0], dontKnow: 1, notApplicable: 1, declined: 1, missing: 0 });
  assert.equal(answeredCount(together), 3);
  const one = { levels: [1, 2, 3], dontKnow: 4, notApplicable: 5, declined: 6, missing: 7 };
  assert.deepEqual(addCounts(one, { levels: [10, 20, 30], dontKnow: 40, notApplicable: 50, declined: 60, missing: 70 }), { levels: [11, 22, 33], dontKnow: 44, notApplicable: 55, declined: 66, missing: 77 });
  assert.deepEqual(addCounts(one, { ...one, levels: [] }).levels, one.levels);
});

test('answeredShare weighs each count; what is not applicable could not have been a level', () => {
  const counts = { levels: [2, 0, 1, 0], dontKnow: 1, notApplicable: 9, declined: 2, missing: 4 };
  assert.equal(answeredShare([{ ...counts, weight: 1 }]), 3 / 10);
  assert.equal(answeredShare([{ ...counts, weight: 2 }, { levels: [0, 5, 0, 0], dontKnow: 0, notApplicable: 0, declined: 0, missing: 3, weight: 0.5 }]), (6 + 2.5) / (20 + 4));
  assert.equal(answeredShare([{ levels: [0, 0], dontKnow: 0, notApplicable: 3, declined: 0, missing: 0, weight: 1 }]), null);
  assert.equal(answeredShare([]), null);
});
