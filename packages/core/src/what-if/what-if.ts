import type { Instrument } from '../model/instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { own } from '../model/own.ts';
import { profiles, type ScoringProfile } from '../model/profile.ts';
import { inOrder, weigh } from '../priorities/rank.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import type { ReadinessResult } from '../result/readiness-result.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import { structureOf } from '../result/structure-of.ts';
import { clipPoints } from '../scoring/clip-points.ts';
import { compositeScores, type PartFigure } from '../scoring/composite-score.ts';
import { gatedConstruct } from '../scoring/construct-score.ts';
import { levelOf } from '../scoring/gates.ts';
import type { ConstructScore, IndicatorScore, Scores } from '../scoring/score-types.ts';
import { scoringPlan, type ScoringPlan } from '../scoring/scoring-plan.ts';
import type { Raise } from '../scoring/raises.ts';

export interface WhatIfInput {
  /** The instrument that was answered, in the version that was answered. */
  readonly instrument: Instrument;
  readonly result: ReadinessResult;
  /** The profile it was scored with. Default: the built-in one that the result names. */
  readonly profile?: ScoringProfile;
}

/** The level each of some indicators is raised to, by indicator id. */
export type Raises = Readonly<Record<string, number>>;

/** What would be, had some indicators been at a higher level. */
export interface Outcome {
  /** All figures. The uncertainty of a construct or composite is that of answers nobody gave, so it is `null` throughout. */
  readonly scores: Scores;
  /** What would be left to act on, the first first: ids with their points of gain on the overall index and their priority. */
  readonly order: readonly { readonly id: string; readonly construct: string; readonly gain: number; readonly priority: number; readonly blockedBy: readonly string[] }[];
}

/** What a result needs to answer questions about raises. */
export interface WhatIfBase {
  readonly plan: ScoringPlan;
  readonly result: ReadinessResult;
}

/**
 * Prepares a result for questions of the kind “what if”. The answers are exact: the same as assessing again with every
 * answer below the new level replaced by it.
 *
 * @returns a function from raises to their outcome; it throws ReadinessError `raise-unknown` for a raise that the result does not list
 * @throws ReadinessError `instrument-other` or `profile-other` when the result was made with another one
 */
export function whatIf(input: WhatIfInput): (raises: Raises) => Outcome {
  const base = whatIfBase(input);
  return (raises) => outcome(base, raises);
}

/** @throws ReadinessError as {@link whatIf} */
export function whatIfBase({ instrument, result, profile = own(profiles, result.provenance.profile.id) }: WhatIfInput): WhatIfBase {
  const { provenance } = result;
  const structure = structureOf(instrument);
  if (sha256Hex([canonicalJson(structure)]) !== provenance.instrument.hash) throw new ReadinessError('instrument-other', `the result was made with ${provenance.instrument.id} ${provenance.instrument.version}`);
  if (!profile || sha256Hex([canonicalJson(profile)]) !== provenance.profile.hash) throw new ReadinessError('profile-other', `the result was made with the profile ${provenance.profile.id} ${provenance.profile.version}`);
  return { plan: scoringPlan(structure, profile, provenance.form ?? undefined), result };
}

/** The outcome of some raises. */
export function outcome({ plan, result }: WhatIfBase, raises: Raises): Outcome {
  const chosen = new Map(Object.entries(raises).map(([id, to]) => [id, raiseOf(result, id, to)]));
  const indicators = Object.fromEntries(Object.entries(result.indicators).map(([id, score]) => [id, raisedIndicator(score, chosen.get(id), result.cuts)]));
  const figures = new Map<string, PartFigure>();
  const constructs = Object.fromEntries(
    plan.instrument.constructs.map(({ id }, c): readonly [string, ConstructScore] => {
      const score = raisedConstruct(plan, c, result.constructs[id] as ConstructScore, chosen, indicators);
      figures.set(id, { score, coefficients: score.status === 'scored' ? new Map() : null });
      return [id, score];
    }),
  );
  const scores: Scores = { indicators, constructs, composites: compositeScores(plan, () => null, figures) };
  const order = inOrder(weigh(plan, scores)).map(({ id, construct, gain, priority, blockedBy }) => ({ id, construct, gain, priority, blockedBy }));
  return { scores, order };
}

/** @throws ReadinessError `raise-unknown` */
export function raiseOf(result: Pick<ReadinessResult, 'raises'>, id: string, to: number): Raise {
  const found = own(result.raises, id)?.find((raise) => raise.to === to);
  if (!found) throw new ReadinessError('raise-unknown', `${id} cannot be raised to level ${to}`);
  return found;
}

function raisedIndicator(score: IndicatorScore, raise: Raise | undefined, cuts: readonly number[]): IndicatorScore {
  if (!raise || score.status !== 'scored') return score;
  const { value, se, level } = raise;
  const cut = cuts[level - 1];
  return {
    ...score,
    value,
    level,
    ungatedLevel: level,
    uncertainty: se === null ? null : { se, df: null, interval: [value, value] },
    borderline: [],
    failed: cut === undefined ? [] : [{ test: 'score', level: level + 1, passed: false, score: value, cut }],
  };
}

function raisedConstruct(plan: ScoringPlan, construct: number, score: ConstructScore, raises: ReadonlyMap<string, Raise>, indicators: Scores['indicators']): ConstructScore {
  // Also what no counted person answered, and adds nothing, can be the core indicator that a level waits for.
  const isRaised = plan.instrument.indicators.some(({ id }, i) => plan.constructOf[i] === construct && raises.has(id));
  if (score.status !== 'scored' || !isRaised) return score;
  const value = clipPoints(score.value + score.contributions.reduce((sum, { id }) => sum + (raises.get(id)?.points ?? 0), 0));
  const contributions = score.contributions.map((part) => ({ ...part, points: part.points + (raises.get(part.id)?.points ?? 0) }));
  const levelAt = (i: number): number | null => levelOf(indicators[plan.instrument.indicators[i]?.id ?? ''] as IndicatorScore);
  return { ...score, ...gatedConstruct(plan, construct, value, null, levelAt), contributions };
}
