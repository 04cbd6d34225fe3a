import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compositeAt, constructAt, indicatorOf, instrumentOf, scoresOf } from '../../test/fixtures/made-scores.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import type { Weighed } from './rank.ts';
import { seededDraws, simulateRanks } from './simulate-ranks.ts';

/** A candidate of the one construct, whose gain is the index’s: its share is 1. */
const candidate = (id: string, constructGain: number, more: Partial<Weighed> = {}): Weighed => ({
  id, construct: 'c', score: 50, se: null, level: 2, targetLevel: 3, target: 200 / 3, share: 1, constructGain, confidence: null, effort: 1, prerequisites: [], actions: [],
  gain: constructGain, unlock: 0, unlocks: [], blockedBy: [], limits: [], place: 2, priority: constructGain, ...more,
});
const instrument = instrumentOf([indicatorOf('i', 'c')]);
const scores = scoresOf({ constructs: { c: constructAt(50, 2) }, composites: { all: compositeAt(50, 2) } });
const still = { normal: () => 0, uniform: () => 0.5 };

function simulated(list: readonly Weighed[], honesty: Partial<ScoringProfile['priorities']['honesty']> = {}, draws = still) {
  const { priorities } = communityProfile;
  const plan = scoringPlan(instrument, { ...communityProfile, priorities: { ...priorities, honesty: { ...priorities.honesty, draws: 1, ...honesty } } });
  return simulateRanks(plan, scores, list, draws);
}
const ranks = (...found: Parameters<typeof simulated>): readonly number[] => simulated(...found).map((h) => h.meanRank);
const top = (...found: Parameters<typeof simulated>): readonly number[] => simulated(...found).map((h) => h.topThree);

test('simulateRanks in a world as it is gives the order of gain for effort', () => {
  const list = [candidate('a', 4, { effort: 2 }), candidate('b', 1), candidate('c', 9), candidate('d', 8, { effort: 5 })];
  assert.deepEqual(ranks(list, { draws: 7 }), [2, 4, 1, 3]);
  assert.deepEqual(top(list, { draws: 7 }), [1, 0, 1, 1]);
  assert.deepEqual(simulated(list)[3]?.rankInterval, [3, 3]);
  assert.deepEqual(simulated([]), []);
});

test('simulateRanks keeps places and pays for what is unlocked, unless the profile asks for gain for effort alone', () => {
  const list = [candidate('a', 9), candidate('b', 8, { place: 0 }), candidate('c', 1, { unlocks: ['d', 'e'] }), candidate('d', 10, { place: 5 }), candidate('e', 8.5, { place: 5 }), candidate('f', 20, { place: 1 })];
  // c is worth 1 + ½ (10 + 8.5) = 10.25
  assert.deepEqual(ranks(list), [4, 1, 3, 5, 6, 2]);
  assert.deepEqual(ranks(list, { basis: 'gain-per-effort' }), [3, 5, 6, 2, 4, 1]);
});

test('simulateRanks: what is unlocked counts by its own place in the list', () => {
  assert.deepEqual(ranks([candidate('a', 3), candidate('b', 1, { unlocks: ['c'] }), candidate('c', 5, { place: 3 })]), [2, 1, 3]);
  assert.deepEqual(ranks([candidate('a', 3), candidate('b', 1, { unlocks: ['c'] }), candidate('c', 1, { place: 3 })]), [1, 2, 3]);
});

test('simulateRanks: ties share the middle of their ranks and their chance of the first three', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => candidate(id, 5));
  assert.deepEqual([ranks(four), top(four)], [[2.5, 2.5, 2.5, 2.5], [0.75, 0.75, 0.75, 0.75]]);
  const last = [candidate('a', 1), candidate('b', 9), candidate('c', 1), candidate('d', 8)];
  assert.deepEqual([ranks(last), top(last)], [[3.5, 1, 3.5, 2], [0.5, 1, 0.5, 1]]);
  // As far apart as the tolerance is still a tie; equal worth in different places is none.
  assert.deepEqual(ranks([candidate('a', 0), candidate('b', 1e-9)]), [1.5, 1.5]);
  assert.deepEqual(ranks([candidate('a', 0), candidate('b', 2e-9)]), [2, 1]);
  assert.deepEqual(ranks([candidate('a', 5, { place: 4 }), candidate('b', 5, { place: 2 })]), [2, 1]);
});

test('simulateRanks draws a score for each candidate, within 0 … 100, and takes off the gain what it is better', () => {
  const up = { ...still, normal: () => 1 };
  // 20 − 10, 30 − ½ · 40, and an unknown error takes nothing
  assert.deepEqual(ranks([candidate('a', 20, { se: 10 }), candidate('b', 30, { se: 40, share: 0.5 }), candidate('c', 9.5), candidate('d', 10.5)], {}, up), [2.5, 2.5, 4, 1]);
  // 90 + 40 is 100: 12 − 10; and a gain is never below 0
  assert.deepEqual(ranks([candidate('a', 12, { score: 90, se: 40 }), candidate('b', 1.9), candidate('c', 2.1)], {}, up), [2, 3, 1]);
  assert.deepEqual(ranks([candidate('a', 5, { se: 40 }), candidate('b', 0)], {}, up), [1.5, 1.5]);
});

test('simulateRanks varies the weight of each construct by the profile’s share', () => {
  const two = instrumentOf([indicatorOf('i', 'c'), indicatorOf('j', 'd')]);
  const plan = (weightSpread: number) => scoringPlan(two, { ...communityProfile, priorities: { ...communityProfile.priorities, honesty: { draws: 2, weightSpread, basis: 'order' } } });
  const both = scoresOf({ constructs: { c: constructAt(50, 2), d: constructAt(50, 2) }, composites: { all: compositeAt(50, 2) } });
  // c at 1 − spread, d at 1 + spread, and then the other way about
  const swing = () => {
    const draws = [0, 1, 1, 0];
    return { normal: () => 0, uniform: () => draws.shift() as number };
  };
  const list = [candidate('i', 10), candidate('j', 8, { construct: 'd' })];
  // 10 · 0.75 < 8 · 1.25, then 10 · 1.25 > 8 · 0.75
  assert.deepEqual(simulateRanks(plan(0.25), both, list, swing()).map((h) => h.meanRank), [1.5, 1.5]);
  // 10 · 0.9 > 8 · 1.1
  assert.deepEqual(simulateRanks(plan(0.1), both, list, swing()).map((h) => h.meanRank), [1, 2]);
});

test('seededDraws gives the same draws for the same seed', () => {
  const take = (seed: number): readonly number[] => {
    const { normal, uniform } = seededDraws(seed);
    return [normal(), uniform(), normal(), uniform()];
  };
  assert.deepEqual(take(5), take(5));
  assert.notDeepEqual(take(5), take(6));
});
