import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compositeAt, constructAt, indicatorAt, indicatorOf, instrumentOf, noScore, scoresOf, se } from '../../test/fixtures/made-scores.ts';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import type { Instrument } from '../model/instrument.ts';
import { communityProfile, consensusProfile, type ScoringProfile } from '../model/profile.ts';
import { assess } from '../result/assess.ts';
import type { IndicatorScore, Scores } from '../scoring/score-types.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { normalCdf } from '../statistics/normal-cdf.ts';
import { inOrder, rank, weigh, type Weighed } from './rank.ts';
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

/** Scores in which each indicator is all of a construct of its own, worth as much as any other. */
function scoresBy(indicators: Readonly<Record<string, IndicatorScore>>, more: Partial<Scores> = {}): Scores {
  const values = Object.entries(indicators).flatMap(([id, score]) => (score.status === 'scored' ? [[id.slice(0, 1), constructAt(score.value, score.level, [{ id, share: 1, points: score.value }])] as const] : []));
  return scoresOf({ indicators, constructs: Object.fromEntries(values), composites: { all: compositeAt(50, 2) }, ...more });
}
const weighed = (instrument: Instrument, scores: Scores, change: Partial<ScoringProfile['priorities']> = {}): readonly Weighed[] =>
  weigh(scoringPlan(instrument, { ...communityProfile, priorities: { ...communityProfile.priorities, ...change } }), scores);
const needing = (...prerequisites: readonly string[]) => instrumentOf([indicatorOf('a.i', 'a', { prerequisites }), indicatorOf('b.i', 'b'), indicatorOf('c.i', 'c')]);

test('a prerequisite blocks only while it has a score, and that is below the profile’s level', () => {
  const at = (level: number) => scoresBy({ 'a.i': indicatorAt(0, 1), 'b.i': indicatorAt(40, level), 'c.i': { ...noScore, counts: null, atTarget: null, coverage: null } });
  const blockers = (level: number, change: Partial<ScoringProfile['priorities']> = {}) => weighed(needing('b.i', 'c.i', 'd.i'), at(level), change)[0]?.blockedBy;
  assert.deepEqual(blockers(1), ['b.i']);
  assert.deepEqual(blockers(2), []);
  assert.deepEqual(blockers(2, { prerequisiteLevel: 3 }), ['b.i']);
});

test('what a unit unlocks is the profile’s share of the sure gain of what it blocks', () => {
  const scores = scoresBy({ 'a.i': indicatorAt(20, 1, { uncertainty: se(50) }), 'b.i': indicatorAt(10, 1), 'c.i': indicatorAt(50, 2) });
  const [a, b, c] = weighed(needing('b.i'), scores) as [Weighed, Weighed, Weighed];
  const sure = normalCdf((200 / 3 - 20) / 50);
  assert.deepEqual([a.unlocks, b.unlocks, c.unlocks, a.unlock, c.unlock], [[], ['a.i'], [], 0, 0]);
  assert.ok(Math.abs(a.gain - (200 / 3 - 20) / 3) < 1e-12 && Math.abs(a.priority - a.gain * sure) < 1e-12);
  assert.ok(Math.abs(b.unlock - 0.5 * a.gain * sure) < 1e-12 && Math.abs(b.priority - b.gain - b.unlock) < 1e-12);
});

test('first what holds the index down, then what holds anything down, then the rest; what is blocked after all of it', () => {
  const instrument = instrumentOf([
    indicatorOf('d.i', 'd'), indicatorOf('c.i', 'c', { prerequisites: ['a.i'] }), indicatorOf('b.i', 'b'), indicatorOf('a.i', 'a'),
  ]);
  const held = (limiting: readonly string[]) => compositeAt(60, 2, limiting, { ungatedLevel: 3 });
  const scores = scoresBy({ 'a.i': indicatorAt(60, 1), 'b.i': indicatorAt(50, 1), 'c.i': indicatorAt(10, 1), 'd.i': indicatorAt(0, 1) }, { composites: { all: held(['a', 'c']), other: held(['b']) } });
  const list = weighed(instrument, scores);
  assert.deepEqual(list.map((c) => [c.id, c.place, c.limits]), [['d.i', 2, []], ['c.i', 3, ['all']], ['b.i', 1, ['other']], ['a.i', 0, ['all']]]);
  assert.deepEqual(inOrder(list).map((c) => c.id), ['a.i', 'b.i', 'd.i', 'c.i']);
  const { overall: _, ...withoutIndex } = instrument;
  assert.deepEqual(weighed(withoutIndex, scores).map((c) => c.place), [2, 4, 1, 1]);
});

test('an indicator that fails a gate of its construct holds it down, and what that holds down', () => {
  const instrument = instrumentOf([indicatorOf('a.i', 'a', { core: true }), indicatorOf('a.j', 'a')]);
  const scores = scoresOf({
    indicators: { 'a.i': indicatorAt(30, 1), 'a.j': indicatorAt(60, 2) },
    constructs: { a: constructAt(60, 2, [{ id: 'a.i', share: 0.5, points: 15 }, { id: 'a.j', share: 0.5, points: 30 }], { ungatedLevel: 3, failed: [{ test: 'core', level: 3, passed: false, needed: 2, failing: ['a.i'] }] }) },
    composites: { all: compositeAt(60, 2, ['a'], { ungatedLevel: 3 }) },
  });
  assert.deepEqual(weighed(instrument, scores).map((c) => c.limits), [['a', 'all'], ['all']]);
  assert.deepEqual(weighed(instrument, scores, { unit: 'construct' }).map((c) => c.limits), [['all']]);
});

test('equal priorities stand in the order of their ids, and a rounding error does not undo it', () => {
  const ids = (list: readonly Weighed[]): readonly string[] => inOrder(list).map((c) => c.id);
  const all = weighed(needing(), scoresBy({ 'a.i': indicatorAt(20, 1), 'b.i': indicatorAt(20, 1), 'c.i': indicatorAt(20, 1) }));
  for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) assert.deepEqual(ids(order.map((i) => all[i] as Weighed)), ['a.i', 'b.i', 'c.i']);
  assert.deepEqual(ids([{ ...(all[2] as Weighed), priority: 0.1 + 0.2 }, { ...(all[0] as Weighed), priority: 0.3 }]), ['a.i', 'c.i']);
  assert.deepEqual(ids([{ ...(all[0] as Weighed), priority: 0.3 }, { ...(all[2] as Weighed), priority: 0.4 }]), ['c.i', 'a.i']);
});

test('a priority carries every factor, and its actions as the library has them', () => {
  const action = { id: 'b.1', from: 1, effort: 3, lead: 'lead', involve: ['board'], lever: 'federal', source: 'A book' } as const;
  const instrument = instrumentOf([indicatorOf('a.i', 'a'), indicatorOf('b.i', 'b', { actions: [action] })], { constructs: [{ id: 'b', kind: 'k' }, { id: 'a', kind: 'k' }] });
  const scores = scoresBy({ 'a.i': indicatorAt(20, 2), 'b.i': indicatorAt(10, 1, { uncertainty: se(0) }) });
  const [first, second, ...more] = rank({ instrument, scores });
  assert.deepEqual(more, []);
  const { gain, target, priority, honesty, ...b } = second ?? assert.fail();
  assert.deepEqual(b, {
    unit: 'indicator', id: 'b.i', construct: 'b', rank: 2, tier: 2, score: 10, level: 1, targetLevel: 3, confidence: 1, effort: 3, unlock: 0, unlocks: [], blockedBy: [], limits: [],
    actions: [{ ...action, indicator: 'b.i', to: 2 }],
  });
  assert.ok(Math.abs(target - 200 / 3) < 1e-12 && Math.abs(gain - (200 / 3 - 10) / 2) < 1e-12 && Math.abs(priority - gain / 3) < 1e-12);
  assert.deepEqual(honesty, { topThree: 1, meanRank: 2, rankInterval: [2, 2] });
  assert.deepEqual([first?.rank, first?.tier, first?.confidence, first?.actions], [1, 1, null, [{ id: 'a.i.2', indicator: 'a.i', from: 2, to: 3, effort: 1, lead: 'lead', lever: 'local' }]]);
});
