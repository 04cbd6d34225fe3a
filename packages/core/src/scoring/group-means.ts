import type { AnswerTable } from '../responses/answer-table.ts';
import type { PersonScores } from './person-scores.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { meets } from './tolerance.ts';

/** Stage (b), group × construct, as columns of `groups × constructs`. */
export interface GroupMeans {
  readonly counts: Int32Array;
  /** Points; NaN without respondents. */
  readonly means: Float64Array;
  /** Sums of squared deviations from the mean (two passes). */
  readonly squares: Float64Array;
}

/** Mean and squared deviations of the respondents' scores in each group and construct. */
export function groupMeans({ instrument: { groups, constructs } }: ScoringPlan, { scores }: PersonScores, table: AnswerTable): GroupMeans {
  const width = constructs.length;
  const counts = new Int32Array(groups.length * width);
  const means = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length);
  // Sums of what lies above or below the first score: where all are the same, so is the mean, to the last digit.
  const firsts = new Float64Array(counts.length);
  for (let r = 0, cell = 0; r < table.size; r++) {
    for (let c = 0, at = (table.groups[r] as number) * width; c < width; c++, cell++, at++) {
      const score = scores[cell] as number;
      if (Number.isNaN(score)) continue;
      if (counts[at] === 0) firsts[at] = score;
      counts[at] = (counts[at] as number) + 1;
      means[at] = (means[at] as number) + (score - (firsts[at] as number));
    }
  }
  for (let at = 0; at < means.length; at++) means[at] = (firsts[at] as number) + (means[at] as number) / (counts[at] as number);
  for (let r = 0, cell = 0; r < table.size; r++) {
    for (let c = 0, at = (table.groups[r] as number) * width; c < width; c++, cell++, at++) {
      const deviation = (scores[cell] as number) - (means[at] as number);
      if (!Number.isNaN(deviation)) squares[at] = (squares[at] as number) + deviation ** 2;
    }
  }
  return { counts, means, squares };
}

/** Whether a group counts: enough scored respondents, or enough of its roster. */
export function isPresent(n: number, roster: number | null, { minRespondents, minShare }: ScoringPlan['profile']['group']): boolean {
  return n > 0 && (n >= minRespondents || (roster !== null && meets(n / roster, minShare)));
}
