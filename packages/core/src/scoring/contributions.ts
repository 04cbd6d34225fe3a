import { answerCodes } from '../responses/answer-code.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { PersonScores } from './person-scores.ts';
import type { Contribution } from './score-types.ts';
import { pointsByCode, type ScoringPlan } from './scoring-plan.ts';

/**
 * Splits a construct's value exactly into its indicators: each respondent's score is
 * `Σ (w / Σ w) v` over the items they answered, so each indicator's part is the equally voiced
 * mean of `(w / Σ w) v`, and its share the same mean of `w / Σ w`.
 *
 * @param voices coefficient `a_g` of each present group's mean, by group position; 0 = absent
 */
export function contributions(plan: ScoringPlan, table: AnswerTable, persons: PersonScores, rows: readonly Int32Array[], construct: number, voices: Float64Array, counts: Int32Array): readonly Contribution[] {
  const { indicators, constructs, levels } = plan.instrument;
  const value = pointsByCode(levels, answerCodes);
  const share = new Float64Array(indicators.length);
  const points = new Float64Array(indicators.length);
  rows.forEach((ofGroup, g) => {
    if (voices[g] === 0) return;
    const { columns, weights } = (plan.blocks[g] as (typeof plan.blocks)[number])[construct] as (typeof plan.blocks)[number][number];
    const scale = (voices[g] as number) / (counts[g * constructs.length + construct] as number);
    for (const r of ofGroup) {
      if (Number.isNaN(persons.scores[r * constructs.length + construct])) continue;
      const row = r * indicators.length;
      let answered = 0;
      for (let k = 0; k < columns.length; k++) if (isLevel(table.answers[row + (columns[k] as number)] as number, levels)) answered += weights[k] as number;
      for (let k = 0; k < columns.length; k++) {
        const i = columns[k] as number;
        const code = table.answers[row + i] as number;
        if (!isLevel(code, levels)) continue;
        const part = (scale * (weights[k] as number)) / answered;
        (share[i] as number) += part;
        (points[i] as number) += part * (value[code] as number);
      }
    }
  });
  return indicators.flatMap(({ id }, i) => (share[i] === 0 ? [] : [{ id, share: share[i] as number, points: points[i] as number }]));
}

const isLevel = (code: number, levels: number): boolean => code >= 1 && code <= levels;
