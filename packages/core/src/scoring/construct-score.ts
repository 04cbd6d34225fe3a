import { own } from '../model/own.ts';
import { etaSquared } from '../statistics/eta-squared.ts';
import { icc1 } from '../statistics/icc1.ts';
import { answeredShare } from './answer-counts.ts';
import { clipPoints } from './clip-points.ts';
import { contributions, type ItemSums } from './contributions.ts';
import { type FigureData, influenceVariances } from './figure.ts';
import { gatedLevel, levelOf, levelTests } from './gates.ts';
import { isPresent } from './group-means.ts';
import { levelFromScore, straddledCuts } from './level-from-score.ts';
import type { ConstructScore, GroupMean, IndicatorScore, Insufficient, Remark, Scored, Uncertainty } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { meets } from './tolerance.ts';
import { uncertainty } from './uncertainty.ts';

/** What the construct stage works on. */
export interface ConstructInput {
  readonly plan: ScoringPlan;
  readonly data: FigureData;
  readonly items: ItemSums;
  readonly indicators: readonly IndicatorScore[];
  /** A construct that fewer people answered has no score. */
  readonly fewestPeople: number;
}

/** A construct's score and the coefficients `a_g` of its groups' means, `null` when it has none. */
export interface ConstructFigure {
  readonly score: ConstructScore;
  readonly voices: Float64Array | null;
}

/** Stage (c): the mean of the present groups' means, equal voice unless the profile weighs them, with its gates. */
export function constructScore(input: ConstructInput, construct: number): ConstructFigure {
  const { plan, data } = input;
  const asked = [...plan.instrument.groups.keys()].filter((g) => (plan.blocks[g]?.[construct]?.columns.length ?? 0) > 0);
  const views = groupViews(input, construct, asked);
  const names = plan.instrument.groups;
  const voiceOf = (g: number): number => own(plan.profile.weights.groups, names[g] as string) ?? 1;
  const present = asked.filter((g) => views.get(g)?.present && voiceOf(g) > 0);
  const expected = asked.filter((g) => voiceOf(g) > 0 && isExpected(plan, names[g] as string, present.includes(g)));
  const missing = expected.filter((g) => !present.includes(g));
  const total = present.reduce((sum, g) => sum + voiceOf(g), 0);
  const voices = new Float64Array(names.length);
  for (const g of present) voices[g] = voiceOf(g) / total;

  const groupShare = expected.length === 0 ? Math.min(present.length, 1) : (expected.length - missing.length) / expected.length;
  const people = present.reduce((sum, g) => sum + (views.get(g)?.n ?? 0), 0);
  const reason = insufficiency(plan, asked, present.length, groupShare, missing.map((g) => names[g] as string)) ?? tooFew(people, input.fewestPeople);
  const value = clipPoints(present.reduce((sum, g) => sum + (voices[g] as number) * (views.get(g)?.mean as number), 0));
  const outcome: Scored | Insufficient = reason ? { status: 'insufficient', reason } : scored(input, construct, value, voices);
  const respondentMean = meanOfAll(views, present);
  const score: ConstructScore = {
    ...outcome,
    groups: Object.fromEntries(asked.map((g) => [names[g] as string, views.get(g) as GroupMean])),
    together: null,
    groupShare,
    missingGroups: missing.map((g) => names[g] as string),
    respondentMean,
    bounds: reason ? null : bounds(value, total, missing.reduce((sum, g) => sum + voiceOf(g), 0)),
    ...spread(input, construct, present),
    coverage: coverage(input, construct),
    contributions: reason ? [] : contributions(plan, input.items, data.groups, construct, voices),
    withheld: null,
    remarks: reason ? [] : remarks(plan, value, respondentMean, missing.map((g) => names[g] as string)),
  };
  return { score, voices: reason ? null : voices };
}

/** Groups the profile names; else all that are asked, or, where one voice is meant to speak, the one that did. */
function isExpected({ profile }: ScoringPlan, group: string, present: boolean): boolean {
  return profile.construct.expectedGroups?.includes(group) ?? (profile.voice === 'many-groups' || present);
}

function groupViews({ plan, data }: ConstructInput, construct: number, asked: readonly number[]): ReadonlyMap<number, GroupMean> {
  const { groups } = data;
  const constructs = plan.instrument.constructs.length;
  return new Map(
    asked.map((g) => {
      const at = g * constructs + construct;
      const n = groups.counts[at] as number;
      const roster = data.rosters[g] ?? null;
      return [g, { n, roster, mean: n > 0 ? (groups.means[at] as number) : null, variance: n > 1 ? (groups.squares[at] as number) / (n - 1) : null, present: isPresent(n, roster, plan.profile.group) }];
    }),
  );
}

function insufficiency({ profile }: ScoringPlan, asked: readonly number[], present: number, share: number, missing: readonly string[]): Remark | null {
  const { minGroups, minGroupShare } = profile.construct;
  if (asked.length === 0) return { code: 'not-asked' };
  if (present === 0) return { code: 'no-groups', params: { missing } };
  if (present < minGroups) return { code: 'too-few-groups', params: { present, needed: minGroups, missing } };
  if (!meets(share, minGroupShare)) return { code: 'group-share-too-small', params: { share, needed: minGroupShare, missing } };
  return null;
}

const tooFew = (people: number, needed: number): Remark | null => (people < needed ? { code: 'too-few-people', params: { needed } } : null);

function scored({ plan, data, indicators }: ConstructInput, construct: number, value: number, voices: Float64Array): Scored {
  const sure = uncertainty(value, influenceVariances(new Map([[construct, voices]]), data), plan.profile.confidence);
  return gatedConstruct(plan, construct, value, sure, (i) => levelOf(indicators[i] as IndicatorScore));
}

/**
 * A construct's score with its gated level.
 *
 * @param levelAt level of the indicator at a position; `null` when nobody could say
 */
export function gatedConstruct(plan: ScoringPlan, construct: number, value: number, sure: Uncertainty | null, levelAt: (indicator: number) => number | null): Scored {
  const gateIndicators = plan.instrument.indicators.flatMap((x, i) =>
    plan.constructOf[i] === construct && plan.isAsked[i] ? [{ id: x.id, weight: plan.weights[i] as number, core: x.core ?? false, level: levelAt(i) }] : [],
  );
  const gate = gatedLevel(plan.instrument.levels, (level) => levelTests(level, value, plan.cuts, gateIndicators, plan.profile.level));
  return {
    status: 'scored',
    value,
    uncertainty: sure,
    level: gate.level,
    ungatedLevel: levelFromScore(value, plan.cuts),
    borderline: sure ? straddledCuts(sure.interval, plan.cuts) : [],
    failed: gate.failed,
  };
}

function meanOfAll(views: ReadonlyMap<number, GroupMean>, present: readonly number[]): number | null {
  let sum = 0;
  let n = 0;
  for (const g of present) {
    const view = views.get(g) as GroupMean;
    sum += view.n * (view.mean as number);
    n += view.n;
  }
  return n === 0 ? null : sum / n;
}

const bounds = (value: number, present: number, missing: number): readonly [number, number] => [
  (value * present) / (present + missing),
  (value * present + 100 * missing) / (present + missing),
];

/** How far the present groups stand apart. */
function spread({ data: { groups, instrument } }: ConstructInput, construct: number, present: readonly number[]): Pick<ConstructScore, 'range' | 'etaSquared' | 'icc1'> {
  if (present.length < 2) return { range: null, etaSquared: null, icc1: null };
  const moments = present.map((g) => {
    const at = g * instrument.constructs.length + construct;
    return { n: groups.counts[at] as number, mean: groups.means[at] as number, squares: groups.squares[at] as number };
  });
  const means = moments.map((m) => m.mean);
  const orNull = (x: number): number | null => (Number.isFinite(x) ? x : null);
  return { range: Math.max(...means) - Math.min(...means), etaSquared: orNull(etaSquared(moments)), icc1: orNull(icc1(moments)) };
}

function coverage({ plan, indicators }: ConstructInput, construct: number): number | null {
  return answeredShare(indicators.flatMap((x, i) => (plan.constructOf[i] === construct && x.counts ? [{ ...x.counts, weight: plan.weights[i] as number }] : [])));
}

function remarks({ profile }: ScoringPlan, equal: number, respondents: number | null, missing: readonly string[]): readonly Remark[] {
  const list: Remark[] = [];
  if (missing.length > 0) list.push({ code: 'missing-groups', params: { groups: missing } });
  if (respondents !== null && !meets(profile.construct.voiceGap, Math.abs(equal - respondents))) list.push({ code: 'voices-differ', params: { equal, respondents } });
  return list;
}
