import type { AnswerTable } from '../responses/answer-table.ts';
import { answerCode, answerCodes } from '../responses/answer-code.ts';
import { pointsByCode, type ScoringPlan } from './scoring-plan.ts';
import { meets } from './tolerance.ts';

/** Person × construct scores as columns of `size × constructs`. */
export interface PersonScores {
  /** Points, 0 … 100; NaN = missing, not applicable or not asked. It never leaves the engine. */
  readonly scores: Float64Array;
  /** Share of eligible weight answered with a level; NaN where nothing was eligible. */
  readonly coverage: Float64Array;
}

/** In one number: answered items in the low half, eligible items in the high half. */
const eligibleUnit = 0x10000;

/**
 * Stage (a) of the model, person × construct: `Σ w v / Σ w` over answered items, if coverage and
 * the number of answered items suffice. No imputation: don't-know, declined and skipped lower
 * coverage, not-applicable leaves numerator and denominator.
 */
export function personScores(plan: ScoringPlan, table: AnswerTable): PersonScores {
  const { instrument, profile, blocks } = plan;
  const { minCoverage, minItems } = profile.person;
  const { groups, answers, size } = table;
  const width = instrument.indicators.length;
  const constructs = instrument.constructs.length;
  const points = pointsByCode(instrument.levels, answerCodes);
  const counted = countsByCode();
  const isLevel = Float64Array.from(counted, (c) => c & 1);
  const isEligible = Float64Array.from(counted, (c) => (c >= eligibleUnit ? 1 : 0));
  const scores = new Float64Array(size * constructs).fill(NaN);
  const coverage = new Float64Array(size * constructs).fill(NaN);

  for (let r = 0; r < size; r++) {
    const row = r * width;
    const ofGroup = blocks[groups[r] as number] as (typeof blocks)[number];
    for (let c = 0; c < constructs; c++) {
      const { columns, weights } = ofGroup[c] as (typeof ofGroup)[number];
      let sum = 0;
      let answered = 0;
      let eligible = 0;
      let counts = 0;
      for (let k = 0; k < columns.length; k++) {
        const code = answers[row + (columns[k] as number)] as number;
        const w = weights[k] as number;
        sum += w * (points[code] as number);
        answered += w * (isLevel[code] as number);
        eligible += w * (isEligible[code] as number);
        counts += counted[code] as number;
      }
      if (eligible === 0) continue;
      const share = answered / eligible;
      const items = counts & (eligibleUnit - 1);
      coverage[r * constructs + c] = share;
      if (items > 0 && items >= Math.min(minItems, counts >>> 16) && meets(share, minCoverage)) scores[r * constructs + c] = sum / answered;
    }
  }
  return { scores, coverage };
}

function countsByCode(): Int32Array {
  return Int32Array.from({ length: answerCodes }, (_, code) => {
    if (code === answerCode.notApplicable) return 0;
    return code >= 1 && code < answerCode.dontKnow ? eligibleUnit + 1 : eligibleUnit;
  });
}
