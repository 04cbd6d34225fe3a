import { answerCode, answerCodes } from '../responses/answer-code.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { AnswerCounts } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/** Histogram of answer codes: `groups × indicators × codes`, asked cells only. */
export function answerHistogram(plan: ScoringPlan, table: AnswerTable): Int32Array {
  const { groups, indicators } = plan.instrument;
  const width = indicators.length;
  const histogram = new Int32Array(groups.length * width * answerCodes);
  for (let r = 0; r < table.size; r++) {
    const g = (table.groups[r] as number) * width;
    for (let i = 0; i < width; i++) {
      const at = (g + i) * answerCodes + (table.answers[r * width + i] as number);
      histogram[at] = (histogram[at] as number) + 1;
    }
  }
  for (let cell = 0; cell < plan.asked.length; cell++) {
    if (!plan.asked[cell]) histogram.fill(0, cell * answerCodes, (cell + 1) * answerCodes);
  }
  return histogram;
}

/** Counts of one indicator over the given groups. */
export function answerCounts(plan: ScoringPlan, histogram: Int32Array, indicator: number, groups: Iterable<number>): AnswerCounts {
  const width = plan.instrument.indicators.length;
  const sum = new Int32Array(answerCodes);
  for (const g of groups) {
    for (let code = 0; code < answerCodes; code++) sum[code] = (sum[code] as number) + (histogram[(g * width + indicator) * answerCodes + code] as number);
  }
  return {
    levels: [...sum.subarray(1, plan.instrument.levels + 1)],
    dontKnow: sum[answerCode.dontKnow] as number,
    notApplicable: sum[answerCode.notApplicable] as number,
    declined: sum[answerCode.declined] as number,
    missing: sum[answerCode.missing] as number,
  };
}

/** Counts of two groups together. */
export function addCounts(a: AnswerCounts, b: AnswerCounts): AnswerCounts {
  return {
    levels: a.levels.map((n, l) => n + (b.levels[l] ?? 0)),
    dontKnow: a.dontKnow + b.dontKnow,
    notApplicable: a.notApplicable + b.notApplicable,
    declined: a.declined + b.declined,
    missing: a.missing + b.missing,
  };
}

/** Answers that are a level. */
export const answeredCount = ({ levels }: AnswerCounts): number => levels.reduce((a, b) => a + b, 0);

/** Answers that are a level over those that could be one, 0 … 1; `null` when none could. */
export function answeredShare(counts: readonly (AnswerCounts & { readonly weight: number })[]): number | null {
  let answered = 0;
  let eligible = 0;
  for (const c of counts) {
    answered += c.weight * answeredCount(c);
    eligible += c.weight * (answeredCount(c) + c.dontKnow + c.declined + c.missing);
  }
  return eligible === 0 ? null : answered / eligible;
}
