import type { AnswerTable } from '../responses/answer-table.ts';
import type { GroupMeans } from './group-means.ts';
import type { PersonScores } from './person-scores.ts';
import { levelValue } from '../model/profile.ts';
import type { Contribution } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/** How much of the respondents' scores rests on each answer, summed over the scored respondents of a group. */
export interface ItemSums {
  /** `Σ w / Σ w` of those who answered level l + 1, as columns of `groups × indicators × levels`. */
  readonly shares: Float64Array;
}

/** Each respondent's score is `Σ (w / Σ w) v` over the items they answered; summed here by indicator and level. */
export function itemSums({ blocks, instrument }: ScoringPlan, table: AnswerTable, persons: PersonScores): ItemSums {
  const { levels: top, groups, indicators, constructs } = instrument;
  const shares = new Float64Array(groups.length * indicators.length * top);
  for (let r = 0, cell = 0; r < table.size; r++) {
    const g = table.groups[r] as number;
    const row = r * indicators.length;
    const ofGroup = blocks[g] as (typeof blocks)[number];
    for (let c = 0; c < constructs.length; c++, cell++) {
      if (Number.isNaN(persons.scores[cell])) continue;
      const { columns, weights } = ofGroup[c] as (typeof ofGroup)[number];
      let answered = 0;
      for (let k = 0; k < columns.length; k++) {
        const code = table.answers[row + (columns[k] as number)] as number;
        if (code >= 1 && code <= top) answered += weights[k] as number;
      }
      const scale = 1 / answered;
      for (let k = 0; k < columns.length; k++) {
        const i = columns[k] as number;
        const code = table.answers[row + i] as number;
        if (code < 1 || code > top) continue;
        const at = (g * indicators.length + i) * top + code - 1;
        shares[at] = (shares[at] as number) + scale * (weights[k] as number);
      }
    }
  }
  return { shares };
}

/** By level, the share of a construct's value that rests on answers at it to one indicator; it sums to the indicator's share. */
export function sharesByLevel(plan: ScoringPlan, sums: ItemSums, groups: GroupMeans, voices: Float64Array, indicator: number): readonly number[] {
  const { indicators, constructs, levels } = plan.instrument;
  const construct = plan.constructOf[indicator] as number;
  return Array.from({ length: levels }, (_, l) => {
    let share = 0;
    voices.forEach((voice, g) => {
      if (voice > 0) share += (voice / (groups.counts[g * constructs.length + construct] as number)) * (sums.shares[(g * indicators.length + indicator) * levels + l] as number);
    });
    return share;
  });
}

/**
 * Splits a construct's value exactly into its indicators: the equally voiced means of their parts
 * of the respondents' scores.
 *
 * @param voices coefficient `a_g` of each present group's mean, by group position; 0 = absent
 */
export function contributions(plan: ScoringPlan, sums: ItemSums, groups: GroupMeans, construct: number, voices: Float64Array): readonly Contribution[] {
  const { indicators, levels } = plan.instrument;
  return indicators.flatMap(({ id }, i) => {
    if (plan.constructOf[i] !== construct) return [];
    const shares = sharesByLevel(plan, sums, groups, voices, i);
    const share = shares.reduce((a, b) => a + b, 0);
    return share === 0 ? [] : [{ id, share, points: shares.reduce((sum, s, l) => sum + s * levelValue(l + 1, levels), 0) }];
  });
}
