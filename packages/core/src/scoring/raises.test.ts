import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorOf, instrumentOf } from '../../test/fixtures/made-scores.ts';
import { declined, dontKnow, notApplicable, profileOf, tableOf } from '../../test/fixtures/made-table.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import type { ScoringProfile } from '../model/profile.ts';
import { raises } from './raises.ts';
import { scoreAll } from './score.ts';
import type { Scored, Scores } from './score-types.ts';
import { scoringPlan } from './scoring-plan.ts';

const groups = ['g', 'h'];
const instrument = instrumentOf([indicatorOf('x', 'c', { groups }), indicatorOf('y', 'c', { groups, weight: 2 }), indicatorOf('z', 'd', { groups: ['h'] }), indicatorOf('n', 'e', { groups })], { groups });
const sheets = [['g', 1, 2, 4, dontKnow], ['g', 2, 2], ['g', dontKnow, 4], ['h', 1, notApplicable, 2], ['h', 3, 1, 3], ['h', 1, declined, 3]] as const;
const answers = (profile: ScoringProfile = profileOf(), table = tableOf(instrument, sheets), rosters: Record<string, number> = { g: 12 }) => scoreAll(scoringPlan(instrument, profile), table, rosters);

test('a raise is what the scores are when all who answered below a level answer it', () => {
  const now = answers();
  const found = raises(now);
  for (const [i, { id, construct }] of instrument.indicators.slice(0, 3).entries()) {
    const { level } = now.scores.indicators[id] as Scored;
    assert.deepEqual(found[id]?.map((r) => r.to), [2, 3, 4].slice(level - 1), id);
    for (const raise of found[id] ?? []) {
      const raised = sheets.map(([group, ...codes]) => [group, ...codes.map((code, at) => (at === i && code < raise.to ? raise.to : code))] as const);
      const { scores } = answers(profileOf(), tableOf(instrument, raised));
      const then = scores.indicators[id] as Scored;
      assertClose(raise.value, then.value, 1e-13, `${id} to ${raise.to}`);
      assert.equal(raise.level, then.level);
      assertClose(raise.se as number, then.uncertainty?.se as number, 1e-12);
      const gained = (scores.constructs[construct] as Scored).value - (now.scores.constructs[construct] as Scored).value;
      assertClose(raise.points, gained, 1e-11, `${id} to ${raise.to}`);
    }
  }
  // Enough to tell them apart.
  assert.ok((found['x']?.length ?? 0) >= 2 && (found['y']?.length ?? 0) >= 2);
});

test('a raise of one person’s answer has no error to know', () => {
  const [first] = raises(answers(profileOf(), tableOf(instrument, [['g', 2, 2]]), {}))['x'] ?? [];
  assert.deepEqual(first && [first.to, first.level, first.se], [3, 3, null]);
});

test('nothing is raised that is at the top, has no score, or is partly withheld', () => {
  const now = answers();
  assert.deepEqual(raises(now)['n'], []);
  assert.deepEqual(raises(answers(profileOf(), tableOf(instrument, [['g', 4, 1]])))['x'], []);
  const withheld: Scores = { ...now.scores, constructs: { ...now.scores.constructs, c: { ...(now.scores.constructs['c'] ?? assert.fail()), withheld: { share: 0.1, points: 2 } } } };
  const some = raises({ ...now, scores: withheld });
  assert.deepEqual([some['x'], some['y'], (some['z'] ?? []).length > 0], [[], [], true]);
  // Scored indicators of a construct without a score
  const few = answers(profileOf({ construct: { ...profileOf().construct, minGroups: 2 } }));
  assert.deepEqual([few.scores.indicators['z']?.status, few.scores.constructs['d']?.status, raises(few)['z']], ['scored', 'insufficient', []]);
  assert.deepEqual(Object.keys(raises(now)), ['x', 'y', 'z', 'n']);
});
