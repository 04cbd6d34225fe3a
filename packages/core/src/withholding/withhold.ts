import type { GroupAnswers } from '../perspectives/group-answers.ts';
import type { Perspectives } from '../perspectives/perspectives.ts';
import { addCounts, answeredCount } from '../scoring/answer-counts.ts';
import { atTarget } from '../scoring/indicator-score.ts';
import type { AnswerCounts, ConstructScore, GroupMean, IndicatorScore, Scores } from '../scoring/score-types.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { shownGroups, type Sized } from './shown-groups.ts';

/** Figures by group, from all answers. */
export interface Figures {
  readonly scores: Scores;
  /** By indicator, then group. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, GroupAnswers>>>>;
  readonly perspectives: Readonly<Record<string, Perspectives>>;
}

/** The figures that can be shown, and what cannot. */
export interface Shown extends Figures {
  /** Indicators whose figures are withheld. */
  readonly withheld: readonly string[];
}

/** A group's answers that are not shown. */
const hiddenAnswers: GroupAnswers = { counts: null, mean: null, agreement: null };

/**
 * Leaves out what would show the answers of a group of fewer people than `fewest`, by itself or by subtracting what is shown
 * from the whole. What stays of small groups is one figure of all of them together, equally voiced. Figures that count each
 * person once would, with it, make two equations of two unknowns: they are taken over the groups that are shown.
 *
 * Constructs that fewer people answered have no score in the first place (see `constructScore`).
 */
export function withhold(plan: ScoringPlan, figures: Figures, fewest: number): Shown {
  if (fewest <= 1) return { ...figures, withheld: [] };
  const { instrument } = plan;
  const withheld = new Set(instrument.constructs.flatMap(({ id }) => withheldIndicators(plan, figures, id, fewest)));
  const answers = Object.fromEntries(Object.entries(figures.answers).map(([id, byGroup]) => [id, shownAnswers(byGroup, behind(plan, figures, id), withheld.has(id), fewest)]));
  const constructs = Object.fromEntries(Object.entries(figures.scores.constructs).map(([id, score]) => [id, shownConstruct(plan, score, withheld, fewest)]));
  const indicators = Object.fromEntries(Object.entries(figures.scores.indicators).map(([id, score]) => [id, shownIndicator(plan, id, score, figures.answers[id] ?? {}, answers[id] ?? {}, withheld.has(id), fewest)]));
  const perspectives = Object.fromEntries(Object.entries(figures.perspectives).map(([id, seen]) => [id, shownPerspectives(seen, constructs[id] as ConstructScore)]));
  return { scores: { ...figures.scores, indicators, constructs }, answers, perspectives, withheld: instrument.indicators.flatMap(({ id }) => (withheld.has(id) ? [id] : [])) };
}

/** Groups that count towards the construct of an indicator, and answered it with a level. */
function behind(plan: ScoringPlan, { scores, answers }: Figures, indicator: string): readonly Sized[] {
  const construct = plan.instrument.indicators.find(({ id }) => id === indicator)?.construct ?? '';
  return Object.entries(answers[indicator] ?? {}).flatMap(([id, { counts }]) => (counts && scores.constructs[construct]?.groups[id]?.present ? [{ id, n: answeredCount(counts) }] : []));
}

/**
 * Indicators that too few people answered. If others of the construct are shown, what is withheld is what they leave of the
 * construct's score: it must rest on enough people too, so the next smallest is withheld with them.
 */
function withheldIndicators(plan: ScoringPlan, figures: Figures, construct: string, fewest: number): readonly string[] {
  const bySize = plan.instrument.indicators
    .filter((x) => x.construct === construct && figures.scores.indicators[x.id]?.status === 'scored')
    .map(({ id }) => ({ id, n: behind(plan, figures, id).reduce((sum, { n }) => sum + n, 0) }))
    .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  const enough = bySize.findIndex(({ n }) => n >= fewest);
  if (enough === 0) return [];
  return bySize.slice(0, enough < 0 ? bySize.length : enough + 1).map(({ id }) => id);
}

function shownConstruct(plan: ScoringPlan, score: ConstructScore, withheld: ReadonlySet<string>, fewest: number): ConstructScore {
  const groups = Object.entries(score.groups);
  const shown = shownGroups(groups.flatMap(([id, { n, present }]) => (present ? [{ id, n }] : [])), fewest);
  const alone = new Set(shown?.alone);
  const hide = (group: GroupMean): GroupMean => ({ ...group, mean: null, variance: null });
  const isHidden = groups.some(([id, { present }]) => present && !alone.has(id));
  const parts = score.contributions.filter(({ id }) => withheld.has(id));
  const sum = (of: 'share' | 'points'): number => parts.reduce((total, part) => total + part[of], 0);
  return {
    ...score,
    groups: Object.fromEntries(groups.map(([id, group]) => [id, alone.has(id) ? group : hide(group)])),
    together: shown && shown.together.length > 0 && score.status === 'scored' ? together(plan, score, shown.together) : null,
    contributions: score.contributions.filter(({ id }) => !withheld.has(id)),
    withheld: parts.length > 0 ? { share: sum('share'), points: sum('points') } : null,
    ...(isHidden ? { respondentMean: null, range: null, etaSquared: null, icc1: null, remarks: score.remarks.filter(({ code }) => code !== 'voices-differ') } : {}),
  };
}

/** The groups' means as they count towards the score. */
function together(plan: ScoringPlan, score: ConstructScore, ids: readonly string[]): NonNullable<ConstructScore['together']> {
  const members = ids.map((id) => ({ ...(score.groups[id] as GroupMean), voice: plan.profile.weights.groups[id] ?? 1 }));
  const voice = members.reduce((sum, m) => sum + m.voice, 0);
  return { groups: ids, n: members.reduce((sum, { n }) => sum + n, 0), mean: voice > 0 ? members.reduce((sum, m) => sum + m.voice * (m.mean as number), 0) / voice : null };
}

function shownAnswers(byGroup: Readonly<Record<string, GroupAnswers>>, counted: readonly Sized[], isWithheld: boolean, fewest: number): Readonly<Record<string, GroupAnswers>> {
  const alone = new Set(isWithheld ? [] : (shownGroups(counted, fewest)?.alone ?? []));
  const isShown = (id: string, { counts }: GroupAnswers): boolean => alone.has(id) || (counts !== null && isOfNobody(counts, fewest));
  return Object.fromEntries(Object.entries(byGroup).map(([id, answers]) => [id, isShown(id, answers) ? answers : hiddenAnswers]));
}

/** Nobody chose a level, and who did something else is one of many, or nobody did. */
function isOfNobody(counts: AnswerCounts, fewest: number): boolean {
  const others = counts.dontKnow + counts.notApplicable + counts.declined;
  return answeredCount(counts) === 0 && (others === 0 || others >= fewest);
}

function shownIndicator(plan: ScoringPlan, id: string, score: IndicatorScore, all: Readonly<Record<string, GroupAnswers>>, shown: Readonly<Record<string, GroupAnswers>>, isWithheld: boolean, fewest: number): IndicatorScore {
  const isWhole = Object.keys(all).every((group) => shown[group]?.counts);
  const groups = Object.entries(shown).flatMap(([group, { counts }]): [string, AnswerCounts][] => (counts ? [[group, counts]] : []));
  const counts = isWhole ? score.counts : groups.length > 0 ? groups.map(([, c]) => c).reduce(addCounts) : null;
  const shared = { counts, atTarget: isWhole ? score.atTarget : counts && atTarget(plan, counts, groups.map(([group]) => plan.instrument.groups.indexOf(group)), []), coverage: score.coverage };
  if (isWithheld) return { status: 'insufficient', reason: { code: 'too-few-people', params: { needed: fewest } }, ...shared };
  return { ...score, ...shared };
}

function shownPerspectives({ gaps, reliability, nonresponse }: Perspectives, { groups, together: pooled }: ConstructScore): Perspectives {
  const isShown = (id: string): boolean => groups[id]?.mean !== null && groups[id] !== undefined;
  return {
    gaps: gaps.filter((gap) => gap.groups.every(isShown)),
    reliability: Object.fromEntries(Object.entries(reliability).filter(([id]) => isShown(id))),
    nonresponse: pooled ? null : nonresponse,
  };
}
