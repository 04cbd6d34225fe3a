import type { AnswerTable } from '../responses/answer-table.ts';
import type { GroupMeans } from './group-means.ts';
import type { PersonScores } from './person-scores.ts';
import { levelValue } from '../model/profile.ts';
import type { Contribution } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/** Sums over the scored respondents of a group, as columns of `groups × indicators`. */
export interface ItemSums {
  /** `Σ w / Σ w`: the indicator's shares of the respondents' scores. */
  readonly shares: Float64Array;
  /** `Σ (w / Σ w) l`: the same, times the level answered. */
  readonly levels: Float64Array;
}

/** Each respondent's score is `Σ (w / Σ w) v` over the items they answered; summed here by indicator. */
export function itemSums({ blocks, instrument }: ScoringPlan, table: AnswerTable, persons: PersonScores): ItemSums {
  const { levels: top, groups, indicators, constructs } = instrument;
  const shares = new Float64Array(groups.length * indicators.length);
  const levels = new Float64Array(shares.length);
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
        const share = scale * (weights[k] as number);
        const at = g * indicators.length + i;
        shares[at] = (shares[at] as number) + share;
        levels[at] = (levels[at] as number) + share * code;
      }
    }
  }
  return { shares, levels };
}

/**
 * Splits a construct's value exactly into its indicators: the equally voiced means of their parts
 * of the respondents' scores.
 *
 * @param voices coefficient `a_g` of each present group's mean, by group position; 0 = absent
 */
export function contributions(plan: ScoringPlan, sums: ItemSums, groups: GroupMeans, construct: number, voices: Float64Array): readonly Contribution[] {
  const { indicators, constructs, levels } = plan.instrument;
  return indicators.flatMap(({ id }, i) => {
    if (plan.constructOf[i] !== construct) return [];
    let share = 0;
    let level = 0;
    voices.forEach((voice, g) => {
      if (voice === 0) return;
      const scale = voice / (groups.counts[g * constructs.length + construct] as number);
      share += scale * (sums.shares[g * indicators.length + i] as number);
      level += scale * (sums.levels[g * indicators.length + i] as number);
    });
    // points are linear in the level: v(l) = v(2) (l − 1)
    return share === 0 ? [] : [{ id, share, points: levelValue(2, levels) * (level - share) }];
  });
}
