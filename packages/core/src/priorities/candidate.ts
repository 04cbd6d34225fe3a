import type { Action, Effort, Instrument } from '../model/instrument.ts';
import { levelValue } from '../model/profile.ts';
import type { Contribution, Scores } from '../scoring/score-types.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { tolerance } from '../scoring/tolerance.ts';
import { normalCdf } from '../statistics/normal-cdf.ts';

/** A construct or indicator that could be raised, before its place among the others is known. */
export interface Candidate {
  readonly id: string;
  readonly construct: string;
  readonly score: number;
  readonly se: number | null;
  readonly level: number;
  readonly targetLevel: number;
  readonly target: number;
  /** Share of the construct's value that moves with the score, 0 … 1. */
  readonly share: number;
  /** Points of the construct's value gained at the target. */
  readonly constructGain: number;
  readonly confidence: number | null;
  readonly effort: Effort;
  readonly prerequisites: readonly string[];
  readonly actions: readonly { readonly indicator: string; readonly action: Action }[];
}

/** Everything scored that stands below its target. */
export function candidates(plan: ScoringPlan, scores: Scores): readonly Candidate[] {
  return plan.profile.priorities.unit === 'construct' ? constructCandidates(plan, scores) : indicatorCandidates(plan, scores);
}

function indicatorCandidates(plan: ScoringPlan, scores: Scores): readonly Candidate[] {
  return plan.instrument.indicators.flatMap((x) => {
    const own = scores.indicators[x.id];
    const part = scores.constructs[x.construct]?.contributions.find((c) => c.id === x.id);
    const aim = own?.status === 'scored' && part ? targetOf(plan, own.value, own.level) : null;
    if (own?.status !== 'scored' || !part || !aim) return [];
    const se = own.uncertainty?.se ?? null;
    return [{
      id: x.id, construct: x.construct, score: own.value, se, level: own.level, ...aim, share: part.share,
      constructGain: Math.max(0, part.share * aim.target - part.points),
      confidence: confidence(own.value, se, aim.target), prerequisites: x.prerequisites ?? [], ...nextStep(plan.instrument, [{ id: x.id, level: own.level }]),
    }];
  });
}

function constructCandidates(plan: ScoringPlan, scores: Scores): readonly Candidate[] {
  return plan.instrument.constructs.flatMap((c) => {
    const own = scores.constructs[c.id];
    const aim = own?.status === 'scored' ? targetOf(plan, own.value, own.level) : null;
    if (own?.status !== 'scored' || !aim) return [];
    const se = own.uncertainty?.se ?? null;
    return [{
      id: c.id, construct: c.id, score: own.value, se, level: own.level, ...aim, share: 1,
      constructGain: aim.target - own.value,
      confidence: confidence(own.value, se, aim.target), prerequisites: c.prerequisites ?? [], ...nextStep(plan.instrument, leadIndicators(scores, own.contributions)),
    }];
  });
}

/** The level to aim at, or `null` when there is nothing to gain or the profile leaves it be. */
function targetOf({ profile, instrument, targetLevel }: ScoringPlan, score: number, level: number): { targetLevel: number; target: number } | null {
  const aim = (to: number): { targetLevel: number; target: number } => ({ targetLevel: to, target: levelValue(to, instrument.levels) });
  const short = score < aim(targetLevel).target - tolerance;
  if (profile.priorities.beyondTarget === 'omit') return level >= targetLevel ? null : short ? aim(targetLevel) : { targetLevel, target: score };
  if (short) return aim(targetLevel);
  for (let to = targetLevel + 1; to <= instrument.levels; to++) {
    if (score < aim(to).target - tolerance) return aim(to);
  }
  return null;
}

/** `Φ((target − score) / se)`: how sure we are that the gap is real. */
function confidence(score: number, se: number | null, target: number): number | null {
  if (se === null) return null;
  return se === 0 ? 1 : normalCdf((target - score) / se);
}

/** Indicators of a construct with their levels, lowest first, those with the larger share before. */
function leadIndicators(scores: Scores, parts: readonly Contribution[]): readonly Lead[] {
  const leads = parts.flatMap(({ id, share }) => {
    const score = scores.indicators[id];
    return score?.status === 'scored' ? [{ id, share, level: score.level }] : [];
  });
  return leads.sort((a, b) => a.level - b.level || b.share - a.share || (a.id < b.id ? -1 : 1));
}

interface Lead {
  readonly id: string;
  readonly level: number;
}

/** The leading indicator's actions for its own next level, and the least effort among them. */
function nextStep({ indicators, levels }: Instrument, leads: readonly Lead[]): { effort: Effort; actions: Candidate['actions'] } {
  const lead = leads[0] as Lead;
  const from = Math.min(lead.level, levels - 1);
  const actions = (indicators.find((x) => x.id === lead.id)?.actions ?? []).filter((a) => a.from === from).map((action) => ({ indicator: lead.id, action }));
  return { effort: Math.min(...actions.map((a) => a.action.effort)) as Effort, actions };
}
