import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constructAt, indicatorAt, indicatorOf, instrumentOf, noConstruct, noScore, scoresOf, se } from '../../test/fixtures/made-scores.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import type { Instrument } from '../model/instrument.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import type { IndicatorScore, Scores } from '../scoring/score-types.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { normalCdf } from '../statistics/normal-cdf.ts';
import { type Candidate, candidates } from './candidate.ts';

type Priorities = ScoringProfile['priorities'];
const found = (instrument: Instrument, scores: Scores, change: Partial<Priorities> = {}): readonly Candidate[] =>
  candidates(scoringPlan(instrument, { ...communityProfile, priorities: { ...communityProfile.priorities, ...change } }), scores);

const x = indicatorOf('x', 'c', {}, 2);
const y = indicatorOf('y', 'c', { prerequisites: ['x'] }, 5);
const two = instrumentOf([x, y]);
const parts = (of: Readonly<Record<string, readonly [share: number, points: number]>>) => Object.entries(of).map(([id, [share, points]]) => ({ id, share, points }));
const unscored: IndicatorScore = { ...noScore, counts: null, atTarget: null, coverage: null };

test('an indicator gains its construct what its share lacks to the target', () => {
  const scores = scoresOf({
    indicators: { x: indicatorAt(20, 1, { uncertainty: se(10) }), y: indicatorAt(40, 2) },
    constructs: { c: constructAt(25, 2, parts({ y: [0.25, 10], x: [0.75, 15] })) },
  });
  const [first, second] = found(two, scores) as [Candidate, Candidate];
  const target = 200 / 3;
  assert.deepEqual({ ...first, target: 0, constructGain: 0, confidence: 0 }, { id: 'x', construct: 'c', score: 20, se: 10, level: 1, targetLevel: 3, target: 0, share: 0.75, constructGain: 0, confidence: 0, effort: 2, prerequisites: [], actions: [{ indicator: 'x', action: x.actions[0] }] });
  assertClose(first.target, target, 1e-15);
  assertClose(first.constructGain, 0.75 * target - 15, 1e-14);
  assertClose(first.confidence as number, normalCdf((target - 20) / 10), 1e-15);
  assert.deepEqual([second.se, second.confidence, second.effort, second.prerequisites, second.actions], [null, null, 5, ['x'], [{ indicator: 'y', action: y.actions[1] }]]);
  assertClose(second.constructGain, 0.25 * target - 10, 1e-14);
});

test('an indicator’s gain is never below 0, though its part may hold more than its own score', () => {
  const scores = scoresOf({ indicators: { x: indicatorAt(20, 1) }, constructs: { c: constructAt(60, 2, parts({ x: [0.5, 50] })) } });
  assert.deepEqual(found(two, scores).map((c) => [c.id, c.constructGain]), [['x', 0]]);
});

test('indicators are left out that have no score, no part in their construct, or are not spoken of', () => {
  const indicators = { x: indicatorAt(20, 1), y: unscored };
  assert.deepEqual(found(two, scoresOf({ indicators, constructs: { c: constructAt(20, 2, parts({ x: [0.5, 10], y: [0.5, 10] })) } })).map((c) => c.id), ['x']);
  assert.deepEqual(found(two, scoresOf({ indicators, constructs: { c: constructAt(20, 2, parts({ y: [1, 20] })) } })), []);
  assert.deepEqual(found(two, scoresOf({ indicators, constructs: { c: noConstruct } })), []);
  assert.deepEqual(found(two, scoresOf({ indicators })), []);
  assert.deepEqual(found(two, scoresOf({ constructs: { c: constructAt(20, 2, parts({ x: [1, 20] })) } })), []);
});

test('a construct gains what it lacks to the target', () => {
  const instrument: Instrument = { ...two, constructs: [{ id: 'c', kind: 'k', prerequisites: ['d'] }, { id: 'd', kind: 'k' }, { id: 'e', kind: 'k' }, { id: 'f', kind: 'k' }], indicators: [x, y, indicatorOf('z', 'd', {}, 8)] };
  const scores = scoresOf({
    indicators: { x: indicatorAt(20, 1), y: indicatorAt(40, 2), z: indicatorAt(30, 2) },
    constructs: { c: constructAt(25, 2, parts({ x: [0.75, 15], y: [0.25, 10] })), d: constructAt(30, 2, parts({ z: [1, 30] }), { uncertainty: se(4) }), e: noConstruct },
  });
  const [c, d, ...more] = found(instrument, scores, { unit: 'construct' }) as [Candidate, Candidate];
  assert.deepEqual(more, []);
  assert.deepEqual([c.id, c.construct, c.share, c.se, c.confidence, c.prerequisites, c.effort], ['c', 'c', 1, null, null, ['d'], 2]);
  assertClose(c.constructGain, 200 / 3 - 25, 1e-14);
  assert.deepEqual([d.id, d.se, d.prerequisites, d.effort, d.actions.map((a) => a.action.id)], ['d', 4, [], 8, ['z.2']]);
  assertClose(d.confidence as number, normalCdf((200 / 3 - 30) / 4), 1e-15);
});

test('a construct is led by its lowest indicator, of those the one with the largest share, then by id', () => {
  const many = instrumentOf(['p', 'q', 'r', 's'].map((id) => indicatorOf(id, 'c')));
  const lead = (levels: Readonly<Record<string, number>>, shares: Readonly<Record<string, number>>): string | undefined => {
    const indicators = Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, level === 0 ? unscored : indicatorAt(30, level)]));
    const contributions = Object.entries(shares).map(([id, share]) => ({ id, share, points: 0 }));
    return found(many, scoresOf({ indicators, constructs: { c: constructAt(30, 2, contributions) } }), { unit: 'construct' })[0]?.actions[0]?.action.id;
  };
  assert.equal(lead({ p: 3, q: 2, r: 2, s: 3 }, { p: 0.4, q: 0.2, r: 0.3, s: 0.1 }), 'r.2');
  assert.equal(lead({ p: 2, q: 1, r: 3, s: 2 }, { p: 0.4, q: 0.1, r: 0.4, s: 0.1 }), 'q.1');
  assert.equal(lead({ p: 2, q: 2, r: 2, s: 3 }, { s: 0.4, r: 0.2, p: 0.2, q: 0.2 }), 'p.2');
  assert.equal(lead({ p: 2, q: 2, r: 2, s: 3 }, { p: 0.2, q: 0.2, r: 0.2, s: 0.4 }), 'p.2');
  // Who has no score, or is not spoken of, leads nowhere.
  assert.equal(lead({ p: 0, r: 3 }, { p: 0.5, q: 0.3, r: 0.2 }), 'r.3');
});

test('at the top, the last step’s actions are what there is; the effort is the least among the next step’s', () => {
  const steps = [[1, 8], [1, 3], [2, 1], [3, 5], [3, 2]] as const;
  const varied = indicatorOf('v', 'c', { actions: steps.map(([from, effort], i) => ({ id: `v${i}`, from, effort, lead: 'lead', lever: 'local' })) });
  const at = (level: number) => found(instrumentOf([varied]), scoresOf({ indicators: { v: indicatorAt(60, level) }, constructs: { c: constructAt(60, 2, parts({ v: [1, 60] })) } }), { unit: 'construct' })[0] as Candidate;
  assert.deepEqual([at(1).effort, at(1).actions.map((a) => a.action.id)], [3, ['v0', 'v1']]);
  for (const level of [3, 4]) assert.deepEqual([at(level).effort, at(level).actions.map((a) => a.action.id)], [2, ['v3', 'v4']]);
});

const single = (score: number, level: number, change: Partial<Priorities> = {}): Candidate | undefined =>
  found(instrumentOf([x]), scoresOf({ indicators: { x: indicatorAt(score, level, { uncertainty: se(0) }) }, constructs: { c: constructAt(score, level, parts({ x: [1, score] })) } }), change)[0];
const aim = (c: Candidate | undefined): readonly [number, number] | undefined => c && [c.targetLevel, Math.round(c.target * 100) / 100];

test('the target is the profile’s level, by default one below the top', () => {
  assert.deepEqual(aim(single(40, 2)), [3, 66.67]);
  assert.deepEqual(aim(single(40, 2, { target: 4 })), [4, 100]);
  assert.equal(single(66, 3), undefined);
  assert.equal(single(90, 4), undefined);
});

test('a score past the target whose level is held below it aims at its own score: nothing to gain, but surely a gap', () => {
  const held = single(70, 2) as Candidate;
  assert.deepEqual([held.targetLevel, held.target, held.constructGain, held.confidence], [3, 70, 0, 1]);
  // A rounding error below the target is not short of it.
  assert.equal(single(200 / 3 - 1e-10, 2)?.target, 200 / 3 - 1e-10);
  assert.deepEqual(aim(single(66, 2)), [3, 66.67]);
});

test('beyond the target, the next level is the aim, up to the top', () => {
  const next = (score: number, level: number, more: Partial<Priorities> = {}) => aim(single(score, level, { beyondTarget: 'next-level', ...more }));
  assert.deepEqual(next(40, 2), [3, 66.67]);
  assert.deepEqual(next(66, 3), [3, 66.67]);
  assert.deepEqual(next(70, 2), [4, 100]);
  assert.deepEqual(next(200 / 3 - 1e-10, 3), [4, 100]);
  assert.deepEqual(next(34, 2, { target: 2 }), [3, 66.67]);
  assert.deepEqual(next(70, 2, { target: 2 }), [4, 100]);
  assert.equal(next(100, 4), undefined);
  assert.equal(next(100 - 1e-10, 4), undefined);
});
