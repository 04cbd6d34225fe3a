import { compositeParts, type Figures, type ReportColumn, roundHalfAway, type ScoringPlan } from '@readiness-kit/core';

/** Columns of a report: constructs, then composites. A composite is asked of the groups that are asked about all of it. */
export function columnsOf(plan: ScoringPlan): readonly ReportColumn[] {
  const { groups, constructs, composites } = plan.instrument;
  const asked = new Map<string, readonly string[]>(constructs.map(({ id }, c) => [id, groups.filter((_, g) => (plan.blocks[g]?.[c]?.columns.length ?? 0) > 0)]));
  for (const composite of composites) {
    const parts = compositeParts(composite, plan).filter(({ isMeasured }) => isMeasured);
    asked.set(composite.id, groups.filter((group) => parts.length > 0 && parts.every(({ id }) => asked.get(id)?.includes(group))));
  }
  const column = (kind: ReportColumn['kind'], id: string): ReportColumn => ({ id, kind, groups: asked.get(id) ?? [] });
  return [...constructs.map(({ id }) => column('construct', id)), ...composites.map(({ id }) => column('composite', id))];
}

/**
 * Published means of constructs, and composites made of these alone: nothing is told by a composite that they do not tell.
 *
 * @param means by construct position
 */
export function withComposites(plan: ScoringPlan, means: Figures): Figures {
  const { constructs, composites } = plan.instrument;
  const values = new Map<string, number | null>(constructs.map(({ id }, c) => [id, means[c] ?? null]));
  for (const composite of composites) {
    const parts = compositeParts(composite, plan).filter(({ isMeasured }) => isMeasured);
    let [sum, weight, all] = [0, 0, 0];
    for (const part of parts) {
      all += part.weight;
      const value = values.get(part.id) ?? null;
      if (value === null) continue;
      sum += part.weight * value;
      weight += part.weight;
    }
    values.set(composite.id, weight > 0 && weight >= (plan.profile.composite.minWeightShare - 1e-9) * all ? roundHalfAway(sum / weight) : null);
  }
  return [...constructs, ...composites].map(({ id }) => values.get(id) ?? null);
}

/** Margins of constructs; a composite of rounded figures has none. */
export const withoutMargins = ({ instrument: { composites } }: ScoringPlan, margins: Figures): Figures => [...margins, ...composites.map(() => null)];
