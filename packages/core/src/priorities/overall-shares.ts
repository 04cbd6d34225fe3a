import { own } from '../model/own.ts';
import { compositeParts } from '../scoring/composite-score.ts';
import type { Scores } from '../scoring/score-types.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';

/**
 * Share of each construct in the overall index, 0 … 1, by construct id. Where too little is scored
 * for the index, the shares are those it would have if everything were.
 *
 * @param factor multiplies a construct's weight before shares are taken; 1 for the index itself
 */
export function overallShares(plan: ScoringPlan, scores: Scores, factor: (construct: string) => number = () => 1): ReadonlyMap<string, number> {
  const { overall, composites } = plan.instrument;
  const shares = new Map<string, number>();
  const isScored = (id: string): boolean => (own(scores.constructs, id) ?? own(scores.composites, id))?.status === 'scored';
  if (overall === undefined) return shares;
  const counts = isScored(overall) ? isScored : () => true;
  const spread = (id: string, share: number): void => {
    const composite = composites.find((c) => c.id === id);
    if (!composite) return void shares.set(id, (shares.get(id) ?? 0) + share);
    const parts = compositeParts(composite, plan)
      .filter((p) => counts(p.id))
      .map((p) => ({ id: p.id, weight: Object.hasOwn(scores.constructs, p.id) ? p.weight * factor(p.id) : p.weight }));
    const total = parts.reduce((sum, p) => sum + p.weight, 0);
    for (const part of parts) spread(part.id, (share * part.weight) / total);
  };
  spread(overall, 1);
  return shares;
}
