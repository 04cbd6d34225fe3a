import type { AnswerTable } from '../responses/answer-table.ts';
import { answerCode } from '../responses/answer-code.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { clipPoints } from './clip-points.ts';
import { tolerance } from './tolerance.ts';

/** Person × construct scores as columns of `size × constructs`. */
export interface PersonScores {
  /** Points, 0 … 100; NaN = missing, not applicable or not asked. It never leaves the engine. */
  readonly scores: Float64Array;
  /** Share of eligible weight answered with a level; NaN where nothing was eligible. */
  readonly coverage: Float64Array;
}

/**
 * Stage (a) of the model, person × construct: `Σ w v / Σ w` over answered items, if coverage and
 * the number of answered items suffice. No imputation: don't-know, declined and skipped lower
 * coverage, not-applicable leaves numerator and denominator.
 *
 * The hottest loop of the engine: levels are summed as they are and become points once, at the end.
 */
export function personScores(plan: ScoringPlan, table: AnswerTable): PersonScores {
  const { blocks, profile, instrument } = plan;
  const { levels } = instrument;
  const { minCoverage, minItems } = profile.person;
  const { groups, answers, size } = table;
  const width = instrument.indicators.length;
  const constructs = instrument.constructs.length;
  const scores = new Float64Array(size * constructs);
  const coverage = new Float64Array(size * constructs);

  for (let r = 0, cell = 0; r < size; r++) {
    const row = r * width;
    const ofGroup = blocks[groups[r] as number] as (typeof blocks)[number];
    for (let c = 0; c < constructs; c++, cell++) {
      const { columns, weights } = ofGroup[c] as (typeof ofGroup)[number];
      let sum = 0;
      let answered = 0;
      let lost = 0;
      let items = 0;
      let eligible = columns.length;
      for (let k = 0; k < columns.length; k++) {
        const code = answers[row + (columns[k] as number)] as number;
        const w = weights[k] as number;
        if (code >= 1 && code <= levels) {
          sum += w * code;
          answered += w;
          items++;
        } else if (code === answerCode.notApplicable) eligible--;
        else lost += w;
      }
      const share = answered / (answered + lost);
      const enough = items > 0 && items >= Math.min(minItems, eligible) && share >= minCoverage - tolerance;
      coverage[cell] = share; // NaN where nothing is eligible
      scores[cell] = enough ? clipPoints((100 * (sum / answered - 1)) / (levels - 1)) : NaN;
    }
  }
  return { scores, coverage };
}
