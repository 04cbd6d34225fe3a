import type { Scores } from '../scoring/score-types.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { quantile } from '../statistics/quantile.ts';
import { randomGenerator, standardNormal } from '../statistics/random.ts';
import { overallShares } from './overall-shares.ts';
import type { Priority } from './priority.ts';
import type { Weighed } from './rank.ts';

/** One simulated world: a standard normal for each candidate's score, a uniform [0, 1) for each construct's weight. */
export interface Draws {
  readonly normal: () => number;
  readonly uniform: () => number;
}

/** Draws from the seeded generator. */
export function seededDraws(seed: number): Draws {
  const uniform = randomGenerator(seed);
  return { normal: () => standardNormal(uniform), uniform };
}

/**
 * Rank honesty: how far the order would move if scores were drawn from N(score, se) and the
 * constructs' weights varied by ± the profile's share. Blocked and limiting stay as they are.
 * The order must be that of `candidates`; draws are taken candidate by candidate, construct by construct.
 */
export function simulateRanks(plan: ScoringPlan, scores: Scores, candidates: readonly Weighed[], { normal, uniform }: Draws): readonly Priority['honesty'][] {
  const { draws, weightSpread, basis } = plan.profile.priorities.honesty;
  const constructs = [...new Set(candidates.map((c) => c.construct))];
  const ranks = candidates.map(() => new Float64Array(draws));
  const position = new Map(candidates.map((c, i) => [c.id, i]));
  for (let draw = 0; draw < draws; draw++) {
    const noise = candidates.map(() => normal());
    const factor = new Map(constructs.map((c) => [c, 1 + weightSpread * (2 * uniform() - 1)]));
    const shares = overallShares(plan, scores, (c) => factor.get(c) ?? 1);
    const gains = candidates.map((c, i) => (shares.get(c.construct) ?? 0) * simulatedGain(c, noise[i] as number));
    const worth = candidates.map((c, i) => {
      const unlocked = basis === 'order' ? c.unlocks.reduce((sum, id) => sum + (gains[position.get(id) as number] as number), 0) : 0;
      return ((gains[i] as number) + plan.profile.priorities.unlockShare * unlocked) / c.effort;
    });
    const order = [...candidates.keys()].sort((a, b) => (basis === 'order' ? fixedOrder(candidates[a] as Weighed, candidates[b] as Weighed) : 0) || (worth[b] as number) - (worth[a] as number) || a - b);
    order.forEach((i, at) => ((ranks[i] as Float64Array)[draw] = at + 1));
  }
  return ranks.map((r) => summary(r));
}

/** Gain of the construct when the drawn score, clipped to 0 … 100, reaches the target. */
function simulatedGain(c: Weighed, noise: number): number {
  const drawn = Math.min(100, Math.max(0, c.score + (c.se ?? 0) * noise));
  return Math.max(0, c.constructGain + c.share * (c.score - drawn));
}

const fixedOrder = (a: Weighed, b: Weighed): number => Number(a.blockedBy.length > 0) - Number(b.blockedBy.length > 0) || Number(b.limits.length > 0) - Number(a.limits.length > 0);

function summary(ranks: Float64Array): Priority['honesty'] {
  const n = ranks.length;
  const sorted = ranks.slice().sort();
  return {
    topThree: ranks.filter((r) => r <= 3).length / n,
    meanRank: ranks.reduce((a, b) => a + b, 0) / n,
    rankInterval: [quantile(sorted, 0.05), quantile(sorted, 0.95)],
  };
}
