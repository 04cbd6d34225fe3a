import type { ScoredAnswers } from '../scoring/score.ts';
import { nonresponseBounds } from './nonresponse-bounds.ts';
import { type PerceptionGap, perceptionGaps } from './perception-gaps.ts';
import { type Reliability, reliabilities } from './reliability.ts';

/** How people see one construct, beside its score. */
export interface Perspectives {
  /** Between all pairs of groups that count and are asked about the same, the widest first. */
  readonly gaps: readonly PerceptionGap[];
  /** By group, where enough people answered everything. */
  readonly reliability: Readonly<Record<string, Reliability>>;
  /** The score with everybody who did not answer at 0, and at 100; `null` where it is not known how many there are. */
  readonly nonresponse: readonly [number, number] | null;
}

/** By construct id. */
export function perspectives(answers: ScoredAnswers): Readonly<Record<string, Perspectives>> {
  const gaps = perceptionGaps(answers);
  const reliability = reliabilities(answers);
  const nonresponse = nonresponseBounds(answers);
  return Object.fromEntries(answers.plan.instrument.constructs.map(({ id }) => [id, { gaps: gaps[id] ?? [], reliability: reliability[id] ?? {}, nonresponse: nonresponse[id] ?? null }]));
}
