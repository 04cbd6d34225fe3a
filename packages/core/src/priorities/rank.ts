import type { Instrument } from '../model/instrument.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { own } from '../model/own.ts';
import type { ConstructScore, IndicatorScore, Scores } from '../scoring/score-types.ts';
import { scoringPlan, type ScoringPlan } from '../scoring/scoring-plan.ts';
import { type Candidate, candidates } from './candidate.ts';
import { constructLimits, holdsConstructDown } from './limits.ts';
import { overallShares } from './overall-shares.ts';
import type { Priority, PriorityAction } from './priority.ts';
import { seededDraws, simulateRanks } from './simulate-ranks.ts';
import { tiers } from './tiers.ts';

export interface RankInput {
  readonly instrument: Instrument;
  /** Scores of this instrument under this profile. */
  readonly scores: Scores;
  readonly profile?: ScoringProfile;
  readonly form?: string;
  /** 32-bit seed of the simulation; the same seed gives the same ranks. */
  readonly seed?: number;
}

/** A candidate with all factors of its place. */
export interface Weighed extends Candidate {
  readonly gain: number;
  readonly unlock: number;
  readonly unlocks: readonly string[];
  readonly blockedBy: readonly string[];
  readonly limits: readonly string[];
  /** Place before all numbers: unblocked before blocked; in each what holds the overall index down, then what holds anything down. */
  readonly place: number;
  readonly priority: number;
}

/**
 * Ranks what stands below target: unblocked first, then what holds the overall level down, then what holds any
 * level down, then
 * `(gain × confidence + unlock) / effort`, then id. Every factor stands beside the rank.
 */
export function rank({ instrument, scores, profile = communityProfile, form, seed = 1 }: RankInput): readonly Priority[] {
  const plan = scoringPlan(instrument, profile, form);
  const ordered = inOrder(weigh(plan, scores));
  const honesty = simulateRanks(plan, scores, ordered, seededDraws(seed));
  const tier = tiers(honesty.map((h) => h.rankInterval));
  return ordered.map((c, i): Priority => ({
    unit: profile.priorities.unit,
    id: c.id,
    construct: c.construct,
    rank: i + 1,
    tier: tier[i] as number,
    score: c.score,
    level: c.level,
    targetLevel: c.targetLevel,
    target: c.target,
    gain: c.gain,
    confidence: c.confidence,
    effort: c.effort,
    unlock: c.unlock,
    unlocks: c.unlocks,
    blockedBy: c.blockedBy,
    limits: c.limits,
    priority: c.priority,
    honesty: honesty[i] as Priority['honesty'],
    actions: c.actions.map(toPriorityAction),
  }));
}

/** All candidates with gain, what blocks them, what they unlock and what they limit, in instrument order. */
export function weigh(plan: ScoringPlan, scores: Scores): readonly Weighed[] {
  const { unit, prerequisiteLevel, unlockShare } = plan.profile.priorities;
  const shares = overallShares(plan, scores);
  const limits = constructLimits(scores);
  const list = candidates(plan, scores).map((c) => ({ ...c, gain: (shares.get(c.construct) ?? 0) * c.constructGain }));
  const blockedBy = new Map(list.map((c) => [c.id, c.prerequisites.filter((id) => isBelow(own<IndicatorScore | ConstructScore>(unit === 'indicator' ? scores.indicators : scores.constructs, id), prerequisiteLevel))]));
  return list.map((c): Weighed => {
    const blocked = list.filter((other) => blockedBy.get(other.id)?.includes(c.id));
    const unlock = unlockShare * blocked.reduce((sum, other) => sum + other.gain * (other.confidence ?? 1), 0);
    const waits = blockedBy.get(c.id) ?? [];
    const held = unit === 'indicator' && holdsConstructDown(c.id, c.level, c.construct, scores) ? [c.construct] : [];
    const holds = [...held, ...(limits.get(c.construct) ?? [])];
    return {
      ...c,
      unlock,
      unlocks: blocked.map((other) => other.id),
      blockedBy: waits,
      limits: holds,
      place: 3 * Number(waits.length > 0) + (plan.instrument.overall !== undefined && holds.includes(plan.instrument.overall) ? 0 : holds.length > 0 ? 1 : 2),
      priority: (c.gain * (c.confidence ?? 1) + unlock) / c.effort,
    };
  });
}

function isBelow(score: IndicatorScore | ConstructScore | undefined, level: number): boolean {
  return score?.status === 'scored' && score.level < level;
}

/** Candidates with the first to act on first. */
export const inOrder = (weighed: readonly Weighed[]): readonly Weighed[] => [...weighed].sort(byOrder);

function byOrder(a: Weighed, b: Weighed): number {
  return a.place - b.place || settled(b.priority) - settled(a.priority) || (a.id < b.id ? -1 : 1);
}

/** Equal on paper, equal here: rounding errors do not decide an order. */
const settled = (x: number): number => Number(x.toPrecision(12));

function toPriorityAction({ indicator, action }: Candidate['actions'][number]): PriorityAction {
  const { id, from, effort, lead, involve, lever, source } = action;
  return { id, indicator, from, to: from + 1, effort, lead, ...(involve === undefined ? {} : { involve }), lever, ...(source === undefined ? {} : { source }) };
}
