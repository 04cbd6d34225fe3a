import type { PersonScores } from './person-scores.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { meets } from './tolerance.ts';

/** Stage (b), group × construct, as columns of `groups × constructs`. */
export interface GroupMeans {
  readonly counts: Int32Array;
  /** Points; NaN without respondents. */
  readonly means: Float64Array;
  /** Sample variance; NaN below two. */
  readonly variances: Float64Array;
}

/** Mean and two-pass sample variance of the respondents' scores in each group and construct. */
export function groupMeans(plan: ScoringPlan, persons: PersonScores, rows: readonly Int32Array[]): GroupMeans {
  const constructs = plan.instrument.constructs.length;
  const counts = new Int32Array(rows.length * constructs);
  const means = new Float64Array(counts.length);
  const variances = new Float64Array(counts.length);
  rows.forEach((ofGroup, g) => {
    const cells = [counts, means, variances].map((a) => a.subarray(g * constructs, (g + 1) * constructs)) as [Int32Array, Float64Array, Float64Array];
    accumulate(persons.scores, ofGroup, constructs, ...cells);
  });
  return { counts, means, variances };
}

function accumulate(scores: Float64Array, rows: Int32Array, constructs: number, counts: Int32Array, means: Float64Array, variances: Float64Array): void {
  eachScore(scores, rows, constructs, (c, score) => {
    (counts[c] as number)++;
    (means[c] as number) += score;
  });
  for (let c = 0; c < constructs; c++) means[c] = (means[c] as number) / (counts[c] as number);
  eachScore(scores, rows, constructs, (c, score) => {
    (variances[c] as number) += (score - (means[c] as number)) ** 2;
  });
  for (let c = 0; c < constructs; c++) variances[c] = (counts[c] as number) > 1 ? (variances[c] as number) / ((counts[c] as number) - 1) : NaN;
}

function eachScore(scores: Float64Array, rows: Int32Array, constructs: number, visit: (construct: number, score: number) => void): void {
  for (const r of rows) {
    for (let c = 0; c < constructs; c++) {
      const score = scores[r * constructs + c] as number;
      if (!Number.isNaN(score)) visit(c, score);
    }
  }
}

/** Whether a group counts: enough scored respondents, or enough of its roster. */
export function isPresent(n: number, roster: number | null, { minRespondents, minShare }: ScoringPlan['profile']['group']): boolean {
  return n > 0 && (n >= minRespondents || (roster !== null && meets(n / roster, minShare)));
}
