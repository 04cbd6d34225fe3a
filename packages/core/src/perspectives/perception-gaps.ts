import { levelValue } from '../model/profile.ts';
import { answerCode } from '../responses/answer-code.ts';
import { isPresent } from '../scoring/group-means.ts';
import type { ScoredAnswers } from '../scoring/score.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { meets, tolerance } from '../scoring/tolerance.ts';
import { cliffsDelta } from '../statistics/cliffs-delta.ts';
import { earthMoversDistance } from '../statistics/earth-movers-distance.ts';
import { holmAdjust, holmConfidence } from '../statistics/holm.ts';
import { type MeanAndVariance, meanAndVariance } from '../statistics/mean-and-variance.ts';
import { studentTCdf } from '../statistics/student-t-cdf.ts';
import { studentTQuantile } from '../statistics/student-t-quantile.ts';
import { welch } from '../statistics/welch.ts';

/** How two groups differ on the indicators that both are asked about. */
export interface PerceptionGap {
  /** The one that sees more first. */
  readonly groups: readonly [string, string];
  /** People with a score on these indicators, and the means of their scores, in points. */
  readonly n: readonly [number, number];
  readonly means: readonly [number, number];
  /** Points between the means, 0 … 100. */
  readonly gap: number;
  /** Indicators that both are asked about. */
  readonly indicators: readonly string[];
  /** Welch's standard error and degrees of freedom; `null` where all in both groups say the same, or a group is a full census of itself. */
  readonly se: number;
  readonly df: number | null;
  /** Of the gap, at a confidence that allows for the number of pairs (Holm). */
  readonly interval: readonly [number, number];
  /** Probability of so large a gap where there is none, 0 … 1, allowing for the number of pairs (Holm). */
  readonly p: number;
  /** Levels that answers would have to move for the groups to answer alike: 0 … levels − 1. */
  readonly earthMoversDistance: number;
  /** How much more often an answer of the first group is above one of the second than below: −1 … 1. */
  readonly cliffsDelta: number;
  /** At least half a level, and an interval that excludes 0. */
  readonly isReal: boolean;
}

/** Least gap that counts, as a share of the way from one level to the next: a default. */
const leastGap = 0.5;

interface Side {
  readonly group: string;
  readonly moments: MeanAndVariance;
  readonly counts: readonly number[];
  readonly roster: number | null;
}

/** By construct, the gaps between all pairs of groups that count, widest first. */
export function perceptionGaps(answers: ScoredAnswers): Readonly<Record<string, readonly PerceptionGap[]>> {
  const { instrument } = answers.plan;
  return Object.fromEntries(instrument.constructs.map(({ id }, c) => [id, gapsOf(answers, c)]));
}

function gapsOf(answers: ScoredAnswers, construct: number): readonly PerceptionGap[] {
  const { plan, data } = answers;
  const { groups, constructs, levels } = plan.instrument;
  const present = [...groups.keys()].filter((g) => isPresent(data.groups.counts[g * constructs.length + construct] as number, data.rosters[g] ?? null, plan.profile.group));
  const sides = new Map<string, Side>();
  const side = (g: number, columns: readonly number[]): Side => {
    const key = `${g}:${columns.join()}`;
    const found = sides.get(key) ?? sideOf(answers, g, columns);
    sides.set(key, found);
    return found;
  };
  const pairs = present.flatMap((a, n) =>
    present.slice(n + 1).flatMap((b) => {
      const columns = commonColumns(plan, construct, a, b);
      const two = [side(a, columns), side(b, columns)] as const;
      if (columns.length === 0 || two.some(({ moments }) => moments.n < 2)) return [];
      const [first, second] = two[1].moments.mean > two[0].moments.mean ? [two[1], two[0]] : two;
      return [{ columns, first, second, ...welch(first.moments, second.moments, [first.roster, second.roster]) }];
    }),
  );
  const chance = pairs.map(({ difference, se, df }) => (se === 0 ? Number(difference === 0) : 2 * studentTCdf(-Math.abs(difference / se), df)));
  const adjusted = holmAdjust(chance);
  const confidence = holmConfidence(chance, plan.profile.confidence);
  return pairs
    .map(({ columns, first, second, difference, se, df }, i): PerceptionGap => {
      const half = se === 0 ? 0 : studentTQuantile((1 + (confidence[i] as number)) / 2, df) * se;
      const interval = [difference - half, difference + half] as const;
      return {
        groups: [first.group, second.group],
        n: [first.moments.n, second.moments.n],
        means: [first.moments.mean, second.moments.mean],
        gap: difference,
        indicators: columns.map((i) => plan.instrument.indicators[i]?.id ?? ''),
        se,
        df: se === 0 ? null : df,
        interval,
        p: adjusted[i] as number,
        earthMoversDistance: earthMoversDistance(first.counts, second.counts),
        cliffsDelta: cliffsDelta(first.counts, second.counts),
        isReal: interval[0] > 0 && meets(difference, leastGap * levelValue(2, levels)),
      };
    })
    .sort((a, b) => b.gap - a.gap || (a.groups.join() < b.groups.join() ? -1 : 1));
}

function commonColumns(plan: ScoringPlan, construct: number, a: number, b: number): readonly number[] {
  const others = new Set(plan.blocks[b]?.[construct]?.columns);
  return [...(plan.blocks[a]?.[construct]?.columns ?? [])].filter((i) => others.has(i));
}

/** A group's scores on some indicators, by the rules for scores on all of them. */
function sideOf({ plan, table, data, rows }: ScoredAnswers, g: number, columns: readonly number[]): Side {
  const { levels, indicators, groups } = plan.instrument;
  const { minCoverage, minItems } = plan.profile.person;
  const counts = Array.from({ length: levels }, () => 0);
  const weights = columns.map((i) => plan.weights[i] as number);
  const points = Array.from({ length: levels }, (_, l) => levelValue(l + 1, levels));
  const scores: number[] = [];
  for (const r of rows[g] as Int32Array) {
    let [items, asked, answered, eligible, sum] = [0, 0, 0, 0, 0];
    for (let k = 0; k < columns.length; k++) {
      const code = table.answers[r * indicators.length + (columns[k] as number)] as number;
      if (code === answerCode.notApplicable) continue;
      const weight = weights[k] as number;
      asked++;
      eligible += weight;
      if (code < 1 || code > levels) continue;
      items++;
      answered += weight;
      sum += weight * (points[code - 1] as number);
    }
    if (items === 0 || items < Math.min(minItems, asked) || answered < (minCoverage - tolerance) * eligible) continue;
    scores.push(sum / answered);
    for (const i of columns) {
      const code = table.answers[r * indicators.length + i] as number;
      if (code >= 1 && code <= levels) counts[code - 1] = (counts[code - 1] as number) + 1;
    }
  }
  return { group: groups[g] as string, moments: meanAndVariance(scores), counts, roster: data.rosters[g] ?? null };
}
