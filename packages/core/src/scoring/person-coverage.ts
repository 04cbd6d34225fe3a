import { answerCode } from '../responses/answer-code.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/**
 * Coverage of stage (a), person × construct: the share of eligible weight that is answered with a level.
 *
 * @returns `size × constructs` shares, 0 … 1; NaN where nothing was eligible
 */
export function personCoverage({ instrument, blocks }: ScoringPlan, { size, groups, answers }: AnswerTable): Float64Array {
  const { indicators, constructs, levels } = instrument;
  const coverage = new Float64Array(size * constructs.length);
  for (let r = 0, cell = 0; r < size; r++) {
    for (let c = 0; c < constructs.length; c++, cell++) {
      const { columns, weights } = (blocks[groups[r] as number] as (typeof blocks)[number])[c] as (typeof blocks)[number][number];
      let answered = 0;
      let eligible = 0;
      columns.forEach((column, k) => {
        const code = answers[r * indicators.length + column] as number;
        if (code !== answerCode.notApplicable) eligible += weights[k] as number;
        if (code >= 1 && code <= levels) answered += weights[k] as number;
      });
      coverage[cell] = answered / eligible;
    }
  }
  return coverage;
}
