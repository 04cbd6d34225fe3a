import type { Scores } from '../scoring/score-types.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { tolerance } from '../scoring/tolerance.ts';
import { quantile } from '../statistics/quantile.ts';
import { randomGenerator, standardNormal } from '../statistics/random.ts';
import { overallShares } from './overall-shares.ts';
import type { Priority } from './priority.ts';
import type { Weighed } from './rank.ts';

/** How many places at the front count as first. */
const topRanks = 3;

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
 * constructs' weights varied by ± the profile's share. What is blocked or holds a level down keeps its place.
 * Ties share the middle of their ranks, and their chance of being among the first three.
 * The order must be that of `candidates`; draws are taken candidate by candidate, construct by construct.
 */
export function simulateRanks(plan: ScoringPlan, scores: Scores, candidates: readonly Weighed[], { normal, uniform }: Draws): readonly Priority['honesty'][] {
  const { draws, weightSpread, basis } = plan.profile.priorities.honesty;
  const constructs = [...new Set(candidates.map((c) => c.construct))];
  const position = new Map(candidates.map((c, i) => [c.id, i]));
  const unlocked = candidates.map((c) => (basis === 'order' ? c.unlocks.map((id) => position.get(id) as number) : []));
  const place = basis === 'order' ? candidates.map((c) => c.place) : candidates.map(() => 0);
  const ranks = candidates.map(() => new Float64Array(draws));
  const top = new Float64Array(candidates.length);
  const order = Int32Array.from(candidates.keys());
  const noise = new Float64Array(candidates.length);
  const gains = new Float64Array(candidates.length);
  const worth = new Float64Array(candidates.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < noise.length; i++) noise[i] = normal();
    const factor = new Map(constructs.map((c) => [c, 1 + weightSpread * (2 * uniform() - 1)]));
    const shares = overallShares(plan, scores, (c) => factor.get(c) ?? 1);
    candidates.forEach((c, i) => (gains[i] = (shares.get(c.construct) ?? 0) * simulatedGain(c, noise[i] as number)));
    candidates.forEach((c, i) => {
      let unlock = 0;
      for (const k of unlocked[i] as readonly number[]) unlock += gains[k] as number;
      worth[i] = ((gains[i] as number) + plan.profile.priorities.unlockShare * unlock) / c.effort;
    });
    order.sort((a, b) => (place[a] as number) - (place[b] as number) || (worth[b] as number) - (worth[a] as number) || a - b);
    eachTie(order, (a, b) => place[a] === place[b] && Math.abs((worth[a] as number) - (worth[b] as number)) <= tolerance, (first, end) => {
      const share = Math.min(1, Math.max(0, (topRanks - first) / (end - first)));
      for (let at = first; at < end; at++) {
        const i = order[at] as number;
        (ranks[i] as Float64Array)[draw] = (first + 1 + end) / 2;
        top[i] = (top[i] as number) + share;
      }
    });
  }
  return ranks.map((r, i) => summary(r, top[i] as number));
}

/** Gain of the construct when the drawn score, clipped to 0 … 100, reaches the target. */
function simulatedGain(c: Weighed, noise: number): number {
  const drawn = Math.min(100, Math.max(0, c.score + (c.se ?? 0) * noise));
  return Math.max(0, c.constructGain + c.share * (c.score - drawn));
}

/** Visits runs of equals in an order, as positions `first` … `end` − 1. */
function eachTie(order: Int32Array, isTie: (a: number, b: number) => boolean, visit: (first: number, end: number) => void): void {
  let first = 0;
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && isTie(order[at - 1] as number, order[at] as number)) continue;
    visit(first, at);
    first = at;
  }
}

function summary(ranks: Float64Array, top: number): Priority['honesty'] {
  const sum = ranks.reduce((a, b) => a + b, 0);
  const sorted = ranks.sort();
  return { topThree: top / ranks.length, meanRank: sum / ranks.length, rankInterval: [quantile(sorted, 0.05), quantile(sorted, 0.95)] };
}
