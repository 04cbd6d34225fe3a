import type { AnswerTable } from '../responses/answer-table.ts';
import { answerCode, answerCodes } from '../responses/answer-code.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { clipPoints } from './clip-points.ts';
import { tolerance } from './tolerance.ts';

/** Person × construct scores as columns of `size × constructs`. */
export interface PersonScores {
  /** Points, 0 … 100; NaN = missing, not applicable or not asked. It never leaves the engine. */
  readonly scores: Float64Array;
}

/**
 * Stage (a) of the model, person × construct: `Σ w v / Σ w` over answered items, if coverage and
 * the number of answered items suffice. No imputation: don't-know, declined and skipped lower
 * coverage, not-applicable leaves numerator and denominator.
 *
 * The hottest loop of the engine: neighbours of one weight are counted in one number and weighed
 * once, and levels become points once, at the end.
 */
export function personScores(plan: ScoringPlan, table: AnswerTable): PersonScores {
  const { blocks, profile, instrument } = plan;
  const { levels } = instrument;
  const { minCoverage, minItems } = profile.person;
  const { groups, answers, size } = table;
  const width = instrument.indicators.length;
  const constructs = instrument.constructs.length;
  const counts = countsByCode(levels);
  const scores = new Float64Array(size * constructs);

  for (let r = 0, cell = 0; r < size; r++) {
    const row = r * width;
    const ofGroup = blocks[groups[r] as number] as (typeof blocks)[number];
    for (let c = 0; c < constructs; c++, cell++) {
      const { runs } = ofGroup[c] as (typeof ofGroup)[number];
      let sum = 0;
      let answered = 0;
      let eligible = 0;
      let items = 0;
      let asked = 0;
      for (let i = 0; i < runs.length; i++) {
        const { from, to, weight } = runs[i] as (typeof runs)[number];
        let packed = 0;
        for (let at = row + from; at < row + to; at++) packed += counts[answers[at] as number] as number;
        const a = (packed >>> answeredAt) & 0x3ff;
        const e = packed >>> eligibleAt;
        sum += weight * (packed & 0xfff);
        answered += weight * a;
        eligible += weight * e;
        items += a;
        asked += e;
      }
      const enough = items > 0 && items >= Math.min(minItems, asked) && answered >= (minCoverage - tolerance) * eligible;
      scores[cell] = enough ? clipPoints((100 * (sum / answered - 1)) / (levels - 1)) : NaN;
    }
  }
  return { scores };
}

const answeredAt = 12;
const eligibleAt = 22;

/**
 * What an answer adds to three counts in one 32-bit number: the sum of levels in bits 0 … 11,
 * answered items in 12 … 21, eligible items in 22 … 31. 512 items of up to 7 levels fit.
 */
function countsByCode(levels: number): Int32Array {
  return Int32Array.from({ length: answerCodes }, (_, code) => {
    if (code === answerCode.notApplicable) return 0;
    return (1 << eligibleAt) + (code >= 1 && code <= levels ? (1 << answeredAt) + code : 0);
  });
}
