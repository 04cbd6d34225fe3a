import type { AnswerTable } from '../responses/answer-table.ts';
import type { GroupMeans } from './group-means.ts';
import type { PersonScores } from './person-scores.ts';
import type { ScoringPlan } from './scoring-plan.ts';

/**
 * How the respondents' scores of two constructs go together, as columns of `groups × constructs × constructs × 4`, the first
 * construct's position below the second's: respondents with both scores; sums of their deviations from the group's mean in the
 * first, and in the second; sums of the products of these.
 */
export type CoMoments = Float64Array;

/** Figures of a pair of constructs. */
export const perPair = 4;

/** By group position, how many respondents have scores in which constructs: `1` and `0` by construct position. */
export type Patterns = readonly ReadonlyMap<string, number>[];

/** Co-moments and patterns of all respondents. */
export function coMoments({ instrument: { groups, constructs } }: ScoringPlan, { scores }: PersonScores, table: AnswerTable, { means }: GroupMeans): { readonly pairs: CoMoments; readonly patterns: Patterns } {
  const width = constructs.length;
  const pairs = new Float64Array(groups.length * width ** 2 * perPair);
  const patterns = groups.map(() => new Map<string, number>());
  const deviations = new Float64Array(width);
  const present = new Int32Array(width);
  for (let r = 0; r < table.size; r++) {
    const g = table.groups[r] as number;
    let count = 0;
    let pattern = '';
    for (let c = 0; c < width; c++) {
      const deviation = (scores[r * width + c] as number) - (means[g * width + c] as number);
      pattern += Number.isNaN(deviation) ? '0' : '1';
      if (Number.isNaN(deviation)) continue;
      // Those before it, each with this one.
      for (let i = 0; i < count; i++) {
        const at = ((g * width + (present[i] as number)) * width + c) * perPair;
        const before = deviations[i] as number;
        (pairs[at] as number) += 1;
        (pairs[at + 1] as number) += before;
        (pairs[at + 2] as number) += deviation;
        (pairs[at + 3] as number) += before * deviation;
      }
      present[count] = c;
      deviations[count++] = deviation;
    }
    const ofGroup = patterns[g] as Map<string, number>;
    ofGroup.set(pattern, (ofGroup.get(pattern) ?? 0) + 1);
  }
  return { pairs, patterns };
}

/** How many respondents of a group have a score in any of some constructs. */
export function withAny(pattern: ReadonlyMap<string, number>, constructs: readonly number[]): number {
  let n = 0;
  for (const [has, count] of pattern) if (constructs.some((c) => has[c] === '1')) n += count;
  return n;
}
