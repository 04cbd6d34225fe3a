import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument } from '../model/instrument.ts';
import { communityProfile } from '../model/profile.ts';
import { answerCode } from '../responses/answer-code.ts';
import { personCoverage } from './person-coverage.ts';
import { personScores } from './person-scores.ts';
import { scoringPlan } from './scoring-plan.ts';

/** One construct of many items with these weights; definitions need not pass `checkInstrument` here. */
const instrumentOf = (weights: readonly number[], levels: 4 | 7): Instrument => ({
  schemaVersion: 1, id: 'many', version: '1.0.0', levels, groups: ['g'],
  constructs: [{ id: 'c', kind: 'condition' }],
  indicators: weights.map((weight, i) => ({ id: `i${i}`, construct: 'c', weight, groups: ['g'], actions: [] })),
  composites: [], forms: [],
});

test('more items than one packed number can count are still counted', () => {
  const weights = Array.from({ length: 3000 }, (_, i) => (i < 1000 ? 2 : i % 3 === 0 ? 0.5 : 1));
  const plan = scoringPlan(instrumentOf(weights, 7), communityProfile);
  const answers = Uint8Array.from(weights, (_, i) => [7, 7, 6, answerCode.dontKnow, answerCode.notApplicable, answerCode.declined, 0][i % 7] as number);
  const table = { size: 1, respondents: null, groups: new Uint8Array(1), answers };
  const { scores } = personScores(plan, table);
  const coverage = personCoverage(plan, table);
  // the same by definition, item by item
  const total = (keep: (code: number) => boolean, value: (code: number) => number): number => weights.reduce((sum, w, i) => sum + (keep(answers[i] as number) ? w * value(answers[i] as number) : 0), 0);
  const isLevel = (code: number): boolean => code >= 1 && code <= 7;
  const answered = total(isLevel, () => 1);
  assert.ok(Math.abs((coverage[0] as number) - answered / total((code) => code !== answerCode.notApplicable, () => 1)) < 1e-12);
  assert.equal(Number.isNaN(scores[0]), (coverage[0] as number) < 0.5 - 1e-9);
  const lenient = scoringPlan(instrumentOf(weights, 7), { ...communityProfile, person: { minCoverage: 0, minItems: 1 } });
  const value = personScores(lenient, { size: 1, respondents: null, groups: new Uint8Array(1), answers }).scores[0] as number;
  assert.ok(Math.abs(value - total(isLevel, (l) => (100 * (l - 1)) / 6) / answered) < 1e-9);
});

test('all at the top is exactly 100, all at the bottom exactly 0, whatever the weights', () => {
  for (const levels of [4, 7] as const) {
    const weights = [0.1, 0.7, 3.3, 1 / 3];
    const plan = scoringPlan(instrumentOf(weights, levels), communityProfile);
    for (const [level, expected] of [[1, 0], [levels, 100]] as const) {
      const { scores } = personScores(plan, { size: 1, respondents: null, groups: new Uint8Array(1), answers: new Uint8Array(4).fill(level) });
      assert.ok(Math.abs((scores[0] as number) - expected) < 1e-12 && (scores[0] as number) >= 0 && (scores[0] as number) <= 100);
    }
  }
});
