import type { Remark, Scored } from '../scoring/score-types.ts';
import type { ReadinessResult } from '../result/readiness-result.ts';
import { own } from '../model/own.ts';
import { profiles } from '../model/profile.ts';
import { uncertainty } from '../scoring/uncertainty.ts';
import { meets } from '../scoring/tolerance.ts';
import { normalQuantile } from '../statistics/normal-quantile.ts';
import { whyNotComparable } from './why-not-comparable.ts';

/** What can be said of two waves of one figure. Words like “improved” need more than chance, and enough to matter. */
export type Change =
  | {
      readonly status: 'compared';
      readonly before: number;
      readonly after: number;
      /** Points, after minus before. */
      readonly difference: number;
      /** Of the difference, in points; `null` where one wave's is not known. */
      readonly se: number | null;
      readonly interval: readonly [number, number] | null;
      readonly verdict: 'improved' | 'declined' | 'no-detectable-change';
      /** Groups that both waves heard enough of. */
      readonly groups: readonly string[];
    }
  | { readonly status: 'not-comparable'; readonly reason: Remark };

/** Two waves of one instrument, side by side. */
export interface Comparison {
  readonly before: ReadinessResult['provenance'];
  readonly after: ReadinessResult['provenance'];
  /** Why the series breaks; empty where it does not. Then nothing is compared. */
  readonly breaks: readonly Remark[];
  readonly constructs: Readonly<Record<string, Change>>;
  readonly composites: Readonly<Record<string, Change>>;
}

export interface CompareOptions {
  /** Least change, in points, that is called one. Default 5. */
  readonly leastChange?: number;
  /** Standard error of measuring, in points, beside that of who answered. Default 0: the rosters and answers are all there is. */
  readonly measurementError?: number;
}

/** Least change in points that is called one: a default. */
const defaultLeastChange = 5;

/**
 * What has changed from one wave to the next: on the groups that both have, `SE² = SE₁² + SE₂² + measurement error²`;
 * “improved” or “declined” needs |Δ| > z SE at the results' confidence and at least the least change.
 *
 * Two waves are compared where they asked the same: of a wave with another version of the instrument, rescore the answers on
 * the common items first ({@link compareWaves}).
 */
export function compare(before: ReadinessResult, after: ReadinessResult, { leastChange = defaultLeastChange, measurementError = 0 }: CompareOptions = {}): Comparison {
  const breaks = whyNotComparable(before, after);
  const rule: Rule = { leastChange, measurementError, confidence: after.confidence, isEqualVoice: Object.hasOwn(profiles, after.provenance.profile.id) };
  return {
    before: before.provenance,
    after: after.provenance,
    breaks,
    constructs: breaks.length > 0 ? {} : Object.fromEntries(Object.keys(after.constructs).map((id) => [id, constructChange(before, after, id, rule)])),
    composites: breaks.length > 0 ? {} : Object.fromEntries(Object.keys(after.composites).map((id) => [id, compositeChange(before, after, id, rule)])),
  };
}

interface Rule extends Required<CompareOptions> {
  readonly confidence: number;
  /** Groups' voices are known to be equal: those of the built-in profiles are. */
  readonly isEqualVoice: boolean;
}

function constructChange(before: ReadinessResult, after: ReadinessResult, id: string, rule: Rule): Change {
  const [one, two] = [own(before.constructs, id), own(after.constructs, id)];
  if (!one || !two) return { status: 'not-comparable', reason: { code: 'not-in-both' } };
  if (one.status !== 'scored' || two.status !== 'scored') return { status: 'not-comparable', reason: { code: 'no-score', params: { wave: one.status === 'scored' ? 'after' : 'before' } } };
  const heard = (score: typeof one): readonly string[] => Object.keys(score.groups).filter((g) => score.groups[g]?.present);
  const common = heard(one).filter((g) => heard(two).includes(g));
  const isSame = common.length === heard(one).length && common.length === heard(two).length;
  if (isSame) return verdict(one, two, common, rule);
  if (!rule.isEqualVoice || common.length === 0 || common.some((g) => one.groups[g]?.mean === null || two.groups[g]?.mean === null)) return { status: 'not-comparable', reason: { code: 'other-groups', params: { before: heard(one), after: heard(two) } } };
  return verdict(onGroups(one, common, rule), onGroups(two, common, rule), common, rule);
}

/** A construct's figure on some of its groups alone. */
function onGroups(score: ReadinessResult['constructs'][string], groups: readonly string[], { confidence }: Rule): Pick<Scored, 'value' | 'uncertainty'> {
  const parts = groups.map((g) => score.groups[g]).filter((g) => g !== undefined);
  const share = 1 / parts.length;
  const value = parts.reduce((sum, g) => sum + share * (g.mean ?? NaN), 0);
  return { value, uncertainty: uncertainty(value, parts.map((g) => ({ n: g.n, variance: g.variance === null ? NaN : share ** 2 * g.variance, roster: g.roster })), confidence) };
}

/** A composite has no figure by group: both waves must rest on the same parts and the same groups. */
function compositeChange(before: ReadinessResult, after: ReadinessResult, id: string, rule: Rule): Change {
  const [one, two] = [own(before.composites, id), own(after.composites, id)];
  if (!one || !two) return { status: 'not-comparable', reason: { code: 'not-in-both' } };
  if (one.status !== 'scored' || two.status !== 'scored') return { status: 'not-comparable', reason: { code: 'no-score', params: { wave: one.status === 'scored' ? 'after' : 'before' } } };
  const [restsOn, restedOn] = [basis(after, id), basis(before, id)];
  if (restsOn.parts.join() !== restedOn.parts.join()) return { status: 'not-comparable', reason: { code: 'other-parts', params: { before: restedOn.parts, after: restsOn.parts } } };
  if (restsOn.groups.join(';') !== restedOn.groups.join(';')) return { status: 'not-comparable', reason: { code: 'other-groups', params: { before: restedOn.all, after: restsOn.all } } };
  return verdict(one, two, restsOn.all, rule);
}

/** Constructs a composite is made of, and the groups heard in each. */
function basis(result: ReadinessResult, id: string): { readonly parts: readonly string[]; readonly groups: readonly string[]; readonly all: readonly string[] } {
  const parts: string[] = [];
  const visit = (part: string): void => {
    const composite = own(result.composites, part);
    if (composite) composite.contributions.forEach((c) => visit(c.id));
    else if (!parts.includes(part)) parts.push(part);
  };
  visit(id);
  const heard = parts.map((part) => Object.entries(own(result.constructs, part)?.groups ?? {}).flatMap(([g, { present }]) => (present ? [g] : [])));
  return { parts, groups: heard.map((list) => list.join()), all: [...new Set(heard.flat())] };
}

function verdict(one: Pick<Scored, 'value' | 'uncertainty'>, two: Pick<Scored, 'value' | 'uncertainty'>, groups: readonly string[], { leastChange, measurementError, confidence }: Rule): Change {
  const difference = two.value - one.value;
  const known = one.uncertainty && two.uncertainty;
  const se = known ? Math.sqrt(one.uncertainty.se ** 2 + two.uncertainty.se ** 2 + measurementError ** 2) : null;
  const half = se === null ? null : normalQuantile((1 + confidence) / 2) * se;
  const isChange = half !== null && Math.abs(difference) > half && meets(Math.abs(difference), leastChange);
  return {
    status: 'compared',
    before: one.value,
    after: two.value,
    difference,
    se,
    interval: half === null ? null : [difference - half, difference + half],
    verdict: isChange ? (difference > 0 ? 'improved' : 'declined') : 'no-detectable-change',
    groups,
  };
}
