import type { Scores } from '../scoring/score-types.ts';

/** By construct id, the capped composites it holds down: those whose level stands below what their score gives. */
export function constructLimits(scores: Scores): ReadonlyMap<string, readonly string[]> {
  const limits = new Map<string, string[]>();
  for (const [id, score] of Object.entries(scores.composites)) {
    if (score.status !== 'scored' || score.level >= score.ungatedLevel) continue;
    for (const construct of limitingConstructs(score.limiting, scores)) limits.set(construct, [...(limits.get(construct) ?? []), id]);
  }
  return limits;
}

/** A limiting composite hands its limit on to its own weakest parts. */
function limitingConstructs(ids: readonly string[], scores: Scores): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => (Object.hasOwn(scores.composites, id) ? [...limitingConstructs(scores.composites[id]?.limiting ?? [], scores)] : [id])));
}

/** Whether an indicator fails a gate that holds its construct below what its score gives. */
export function holdsConstructDown(indicator: string, level: number, construct: string, scores: Scores): boolean {
  const score = scores.constructs[construct];
  if (score?.status !== 'scored' || score.level >= score.ungatedLevel) return false;
  return score.failed.some((t) => (t.test === 'core' && t.failing.includes(indicator)) || (t.test === 'breadth' && level < t.level));
}
