import type { Composite, CompositePart, Instrument } from '../model/instrument.ts';
import { topologicalOrder } from '../model/topological-order.ts';
import { generalisedMean } from '../statistics/generalised-mean.ts';
import { clipPoints } from './clip-points.ts';
import { addCoefficients, type Coefficients, type FigureData, influenceVariances } from './figure.ts';
import { gatedLevel } from './gates.ts';
import { levelFromScore, straddledCuts } from './level-from-score.ts';
import type { CompositeScore, Contribution, GateTest, Insufficient, Remark, Scored, Scores, Uncertainty } from './score-types.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { meets } from './tolerance.ts';
import { uncertainty } from './uncertainty.ts';

/** A construct or composite that a composite can be made from. */
export interface PartFigure {
  readonly score: Scored | Insufficient;
  /** `null` when it has no value. */
  readonly coefficients: Coefficients | null;
}

/** A part, its weight, and whether the form asks about what it is a part for. */
export type WeighedPart = Required<CompositePart> & { readonly isMeasured: boolean };

/**
 * Parts of a composite with their weights. A lens weighs each construct by the share of its indicator weight that carries
 * the tag, in the whole instrument; a construct is measured for it only where the form asks an indicator with the tag.
 */
export function compositeParts(composite: Composite, { instrument, weights, constructOf, isAsked }: ScoringPlan): readonly WeighedPart[] {
  if (composite.kind === 'mean') return composite.of.map(({ id, weight = 1 }) => ({ id, weight, isMeasured: true }));
  return composite.over.flatMap((id) => {
    const construct = instrument.constructs.findIndex((c) => c.id === id);
    let tagged = 0;
    let all = 0;
    let isMeasured = false;
    instrument.indicators.forEach((x, i) => {
      if (constructOf[i] !== construct) return;
      all += weights[i] as number;
      if (!x.tags?.includes(composite.tag)) return;
      tagged += weights[i] as number;
      isMeasured ||= isAsked[i] as boolean;
    });
    return tagged > 0 ? [{ id, weight: tagged / all, isMeasured }] : [];
  });
}

/** Composites in an order in which every part comes before the whole. */
function compositeOrder({ composites }: Instrument): readonly Composite[] {
  const byId = new Map(composites.map((c) => [c.id, c]));
  const needs = (id: string): readonly string[] => {
    const c = byId.get(id) as Composite;
    return [...(c.kind === 'mean' ? c.of.map((p) => p.id) : c.over), ...(c.cappedBy ?? [])];
  };
  return topologicalOrder([...byId.keys()], needs).order.map((id) => byId.get(id) as Composite);
}

/** How sure a figure is that is made from these coefficients. */
export type Certainty = (value: number, coefficients: Coefficients) => Uncertainty | null;

/** The uncertainty of figures of one administration. */
export const certaintyOf = (plan: ScoringPlan, data: FigureData): Certainty => (value, coefficients) => uncertainty(value, influenceVariances(coefficients, data), plan.profile.confidence);

/** All composites of an instrument by id, in its order; each is made from the figures before it, which are added to. */
export function compositeScores(plan: ScoringPlan, certainty: Certainty, figures: Map<string, PartFigure>): Scores['composites'] {
  const composites = new Map<string, CompositeScore>();
  for (const composite of compositeOrder(plan.instrument)) {
    const figure = compositeScore(composite, plan, certainty, figures);
    figures.set(composite.id, figure);
    composites.set(composite.id, figure.score);
  }
  return Object.fromEntries(plan.instrument.composites.map(({ id }) => [id, composites.get(id) as CompositeScore]));
}

/** Stage (d): the weighted mean of the scored parts, its uncertainty and its capped level. */
function compositeScore(composite: Composite, plan: ScoringPlan, certainty: Certainty, figures: ReadonlyMap<string, PartFigure>): { readonly score: CompositeScore; readonly coefficients: Coefficients | null } {
  const parts = compositeParts(composite, plan);
  const weigh = (list: readonly Required<CompositePart>[]): number => list.reduce((sum, p) => sum + p.weight, 0);
  const scoredParts = parts.filter((p) => p.isMeasured && figures.get(p.id)?.score.status === 'scored');
  const total = weigh(scoredParts);
  const weightShare = parts.length === 0 ? 0 : total / weigh(parts);
  const missing = parts.filter((p) => !scoredParts.includes(p)).map((p) => p.id);
  if (total === 0 || !meets(weightShare, plan.profile.composite.minWeightShare)) {
    const reason = { code: 'too-little-weight', params: { share: weightShare, needed: plan.profile.composite.minWeightShare, missing } };
    return { score: { status: 'insufficient', reason, contributions: [], weightShare, compensability: null, limiting: [], remarks: [] }, coefficients: null };
  }
  const coefficients = new Map<number, Float64Array>();
  const contributions = scoredParts.map(({ id, weight }): Contribution => {
    const figure = figures.get(id) as PartFigure;
    addCoefficients(coefficients, figure.coefficients as Coefficients, weight / total);
    return { id, share: weight / total, points: (weight / total) * (figure.score as Scored).value };
  });
  const value = clipPoints(contributions.reduce((sum, c) => sum + c.points, 0));
  const cap = weakest(composite.cappedBy ?? scoredParts.map((p) => p.id), figures);
  const unscoredCaps = (composite.cappedBy ?? []).filter((id) => figures.get(id)?.score.status !== 'scored');
  const score: CompositeScore = {
    ...scored(value, certainty(value, coefficients), plan, cap),
    contributions,
    weightShare,
    compensability: compensability(contributions),
    limiting: cap.ids,
    remarks: [...remark('parts-missing', missing), ...remark('caps-unscored', unscoredCaps)],
  };
  return { score, coefficients };
}

const remark = (code: string, missing: readonly string[]): readonly Remark[] => (missing.length > 0 ? [{ code, params: { missing } }] : []);

interface Cap {
  readonly level: number;
  readonly ids: readonly string[];
}

/** Those of the given ids whose level is lowest; without any, nothing caps. */
function weakest(ids: readonly string[], figures: ReadonlyMap<string, PartFigure>): Cap {
  const levels = ids.flatMap((id) => {
    const score = figures.get(id)?.score;
    return score?.status === 'scored' ? [{ id, level: score.level }] : [];
  });
  const level = Math.min(...levels.map((x) => x.level));
  return { level, ids: levels.filter((x) => x.level === level).map((x) => x.id) };
}

function scored(value: number, sure: Uncertainty | null, plan: ScoringPlan, cap: Cap): Scored {
  const { slack } = plan.profile.composite;
  const gate = gatedLevel(plan.instrument.levels, (level): readonly GateTest[] => {
    const cut = plan.cuts[level - 2] as number;
    return [
      { test: 'score', level, passed: meets(value, cut), score: value, cut },
      { test: 'cap', level, passed: level <= cap.level + slack, weakest: cap.ids, weakestLevel: cap.level },
    ];
  });
  return { status: 'scored', value, uncertainty: sure, level: gate.level, ungatedLevel: levelFromScore(value, plan.cuts), borderline: sure ? straddledCuts(sure.interval, plan.cuts) : [], failed: gate.failed };
}

/** Keeps the geometric and harmonic mean defined where a part stands at 0: they are taken on `y = 1 + 0.99 s`. */
function compensability(parts: readonly Contribution[]): NonNullable<CompositeScore['compensability']> {
  const scores = parts.map((p) => p.points / p.share);
  const shares = parts.map((p) => p.share);
  const mean = (order: number): number => (generalisedMean(scores.map((s) => 1 + 0.99 * s), order, shares) - 1) / 0.99;
  return { arithmetic: mean(1), geometric: mean(0), harmonic: mean(-1), minimum: Math.min(...scores) };
}
