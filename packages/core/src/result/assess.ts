import type { CompositeId, ConstructId, FormId, GroupId, IndicatorId, Instrument } from '../model/instrument.ts';
import { type Issue, ReadinessError } from '../model/issue.ts';
import { checkInstrument } from '../model/check-instrument.ts';
import { checkProfile } from '../model/check-profile.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { explain } from '../explanation/explain.ts';
import { rank } from '../priorities/rank.ts';
import { type AnswerTable, checkTable } from '../responses/answer-table.ts';
import { readAnswers } from '../responses/read-answers.ts';
import type { Response } from '../responses/response.ts';
import { scoreAll } from '../scoring/score.ts';
import type { Remark, Scores } from '../scoring/score-types.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { groupAnswers } from '../perspectives/group-answers.ts';
import { perspectives as perspectivesOf } from '../perspectives/perspectives.ts';
import { raises } from '../scoring/raises.ts';
import { withhold } from '../withholding/withhold.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkAnsweredWith, type InstrumentVersion } from './check-answered-with.ts';
import { dataHash } from './data-hash.ts';
import { engine } from './engine-version.ts';
import { participation, respondentsByGroup, usableRosters } from './participation.ts';
import { type ReadinessResult, resultSchemaVersion } from './readiness-result.ts';
import { sha256Hex } from './sha256-hex.ts';
import { structureOf } from './structure-of.ts';

export interface AssessInput<I extends Instrument = Instrument> {
  readonly instrument: I;
  /** One row an answer, in any order; or an {@link AnswerTable} for very many. */
  readonly responses: readonly Response<I>[] | AnswerTable;
  /** People in each group, where known: narrows intervals and lets small groups count. */
  readonly rosters?: Readonly<Partial<Record<GroupId<I>, number>>>;
  /** Default: {@link communityProfile}. */
  readonly profile?: ScoringProfile;
  /** Default: all indicators. */
  readonly form?: FormId<I>;
  /** 32-bit seed of the rank simulation. Default 1. */
  readonly seed?: number;
  /**
   * Fewest people whose answers are shown together: a whole number from 1. Default 10. A consensus is one answer of many people,
   * and is always shown.
   */
  readonly smallestGroup?: number;
  /** The instrument the answers were given to, where it is known; another version is an issue. */
  readonly answeredWith?: InstrumentVersion;
  /** Problems met while reading the answers, to be carried in the result. */
  readonly issues?: readonly Issue[];
}

/** Fewest people whose answers are shown together: a default, as in many states' rules for published figures. */
export const defaultSmallestGroup = 10;

/** A result whose records are keyed by the instrument's own ids. */
export interface ReadinessResultOf<I extends Instrument> extends ReadinessResult {
  readonly indicators: Readonly<Record<IndicatorId<I>, Scores['indicators'][string]>>;
  readonly constructs: Readonly<Record<ConstructId<I>, Scores['constructs'][string]>>;
  readonly composites: Readonly<Record<CompositeId<I>, Scores['composites'][string]>>;
}

/**
 * The whole chain: answers → scores → priorities → explanation → one versioned, reproducible result.
 * Same input, same bytes out; the order of the responses does not matter (an issue names a row by its
 * position, which does). Bad rows become issues in the result.
 *
 * @throws ReadinessError `instrument-invalid`, `profile-invalid`, `form-unknown`, `table-invalid` or
 *   `seed-invalid` or `smallest-group-invalid`: run `checkInstrument` and `checkProfile` first on definitions that are not your own
 */
export function assess<const I extends Instrument>(input: AssessInput<I>): ReadinessResultOf<I> {
  const { profile = communityProfile, form, seed = 1, smallestGroup = defaultSmallestGroup } = input;
  const instrument = structureOf(input.instrument);
  refuseErrors('instrument-invalid', checkInstrument(instrument));
  refuseErrors('profile-invalid', checkProfile(profile, instrument));
  if (seed >>> 0 !== seed) throw new ReadinessError('seed-invalid', `${seed} is not a whole number from 0 to 4294967295`);
  if (!Number.isSafeInteger(smallestGroup) || smallestGroup < 1) throw new ReadinessError('smallest-group-invalid', `${smallestGroup} is not a whole number from 1`);
  const { table, issues } = 'answers' in input.responses ? { table: input.responses, issues: [] } : readAnswers(instrument, input.responses, form);
  checkTable(instrument, table);
  const plan = scoringPlan(instrument, profile, form);
  const respondents = respondentsByGroup(instrument, table, plan.asked);
  const rosters = usableRosters(instrument.groups, respondents, input.rosters ?? {});
  const fewest = profile.voice === 'consensus' ? 1 : smallestGroup;
  const scored = scoreAll(plan, table, rosters.value, fewest);
  const { withheld, scores, answers, perspectives } = withhold(plan, { scores: scored.scores, answers: groupAnswers(scored), perspectives: perspectivesOf(scored) }, fewest);
  const content: Omit<ReadinessResult, 'hash'> = {
    schemaVersion: resultSchemaVersion,
    provenance: {
      instrument: { id: instrument.id, version: instrument.version, hash: sha256Hex([canonicalJson(instrument)]) },
      profile: { id: profile.id, version: profile.version, hash: sha256Hex([canonicalJson(profile)]) },
      engine,
      form: form ?? null,
      seed,
      dataHash: dataHash(instrument, table, rosters.value),
    },
    voice: profile.voice,
    levels: instrument.levels,
    cuts: plan.cuts,
    confidence: profile.confidence,
    overall: instrument.overall ?? null,
    participation: participation(instrument.groups, respondents, rosters.value),
    ...scores,
    answers,
    perspectives,
    smallGroups: { smallest: fewest, withheld },
    priorities: rank({ instrument, scores, profile, seed, ...(form === undefined ? {} : { form }) }),
    strengths: strengths(scores, plan.targetLevel),
    explanations: explain(instrument, scores),
    raises: raises({ ...scored, scores }),
    remarks: [...voiceRemarks(profile), ...(instrument.overall === undefined ? [{ code: 'no-overall' }] : [])],
    issues: [...checkAnsweredWith(instrument, input.answeredWith), ...(input.issues ?? []), ...rosters.issues, ...issues],
  };
  return { ...content, hash: sha256Hex([canonicalJson(content)]) };
}

function refuseErrors(code: string, issues: readonly Issue[]): void {
  const first = issues.find((i) => i.severity === 'error');
  if (first) throw new ReadinessError(code, `${first.code} at ${first.path.join('.')} ${JSON.stringify(first.params ?? {})}`);
}

function strengths({ constructs }: Scores, targetLevel: number): readonly string[] {
  return Object.entries(constructs)
    .flatMap(([id, s]) => (s.status === 'scored' && s.level >= targetLevel ? [{ id, value: s.value }] : []))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map((s) => s.id);
}

const voiceRemarks = ({ voice }: ScoringProfile): readonly Remark[] => (voice === 'many-groups' ? [] : [{ code: `voice-${voice}` }]);
