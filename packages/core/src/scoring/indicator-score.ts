import { own } from '../model/own.ts';
import { levelValue } from '../model/profile.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { answerCounts, answeredCount, answeredShare } from './answer-counts.ts';
import { clipPoints } from './clip-points.ts';
import type { FigureData } from './figure.ts';
import { isPresent } from './group-means.ts';
import { levelFromScore, straddledCuts } from './level-from-score.ts';
import type { AnswerCounts, GateTest, IndicatorScore, Proportion, Scored } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { type GroupVariance, uncertainty } from './uncertainty.ts';

interface GroupView {
  readonly n: number;
  readonly mean: number;
  readonly weight: number;
  readonly variance: number;
  readonly roster: number | null;
}

/** Equal-voice mean of one indicator over the groups that count for its construct, with the counts of all. */
export function indicatorScore(plan: ScoringPlan, histogram: Int32Array, data: Pick<FigureData, 'groups' | 'rosters'>, indicator: number): IndicatorScore {
  const groups = askedGroups(plan, indicator);
  const counts = answerCounts(plan, histogram, indicator, groups);
  const shared = { counts, atTarget: atTarget(plan, counts, groups, data.rosters), coverage: answeredShare([{ ...counts, weight: 1 }]) };
  if (groups.length === 0) return { status: 'insufficient', reason: { code: 'not-asked' }, ...shared };
  const figure = indicatorFigure(plan, data, indicator, (g) => answerCounts(plan, histogram, indicator, [g]));
  if (!figure) return { status: 'insufficient', reason: { code: answeredCount(counts) === 0 ? 'no-answers' : 'no-groups' }, ...shared };
  return { ...figure, ...shared };
}

/** Positions of the groups that are asked about an indicator. */
export function askedGroups(plan: ScoringPlan, indicator: number): readonly number[] {
  return [...plan.instrument.groups.keys()].filter((g) => plan.asked[g * plan.instrument.indicators.length + indicator] === 1);
}

/** The figure that some counts of answers give, by group; `null` where no group that counts has any. */
export function indicatorFigure(plan: ScoringPlan, data: Pick<FigureData, 'groups' | 'rosters'>, indicator: number, countsOf: (group: number) => AnswerCounts): Scored | null {
  const construct = plan.constructOf[indicator] as number;
  const present = askedGroups(plan, indicator).filter((g) => isPresent(data.groups.counts[g * plan.instrument.constructs.length + construct] as number, data.rosters[g] ?? null, plan.profile.group));
  const views = present.map((g) => groupView(plan, countsOf(g), g, data.rosters)).filter((v) => v.n > 0 && v.weight > 0);
  return views.length === 0 ? null : scored(plan, views);
}

function groupView(plan: ScoringPlan, counts: AnswerCounts, g: number, rosters: readonly (number | null)[]): GroupView {
  const { levels, groups } = plan.instrument;
  const n = answeredCount(counts);
  const moment = (f: (points: number) => number): number => counts.levels.reduce((sum, count, i) => sum + count * f(levelValue(i + 1, levels)), 0);
  const mean = moment((v) => v) / n;
  const variance = n > 1 ? moment((v) => (v - mean) ** 2) / (n - 1) : NaN;
  return { n, mean, variance, weight: own(plan.profile.weights.groups, groups[g] as string) ?? 1, roster: rosters[g] ?? null };
}

function scored(plan: ScoringPlan, views: readonly GroupView[]): Scored {
  const total = views.reduce((sum, v) => sum + v.weight, 0);
  const value = clipPoints(views.reduce((sum, v) => sum + (v.weight / total) * v.mean, 0));
  const influences = views.map((v): GroupVariance => ({ n: v.n, variance: (v.weight / total) ** 2 * v.variance, roster: v.roster }));
  const sure = uncertainty(value, influences, plan.profile.confidence);
  const level = levelFromScore(value, plan.cuts);
  const cut = plan.cuts[level - 1];
  const failed: GateTest[] = cut === undefined ? [] : [{ test: 'score', level: level + 1, passed: false, score: value, cut }];
  return { status: 'scored', value, uncertainty: sure, level, ungatedLevel: level, borderline: sure ? straddledCuts(sure.interval, plan.cuts) : [], failed };
}

/** Stage (i): share of answering respondents at the target level or above, with Wilson's interval. */
export function atTarget(plan: ScoringPlan, counts: AnswerCounts, groups: readonly number[], rosters: readonly (number | null)[]): Proportion | null {
  const n = answeredCount(counts);
  if (n === 0) return null;
  const count = counts.levels.slice(plan.targetLevel - 1).reduce((a, b) => a + b, 0);
  const known = groups.map((g) => rosters[g] ?? null);
  const roster = known.every((N) => N !== null) ? known.reduce<number>((a, N) => a + (N ?? 0), 0) : undefined;
  return { count, n, value: count / n, interval: wilsonInterval(count, n, plan.profile.confidence, roster) };
}
