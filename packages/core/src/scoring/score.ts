import type { Instrument } from '../model/instrument.ts';
import { own } from '../model/own.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { type AnswerTable, checkTable } from '../responses/answer-table.ts';
import { certaintyOf, compositeScores, type PartFigure } from './composite-score.ts';
import type { ItemSums } from './contributions.ts';
import { constructScore } from './construct-score.ts';
import { type FigureData, rowsByGroup } from './figure.ts';
import { indicatorScore } from './indicator-score.ts';
import { personScores } from './person-scores.ts';
import type { ConstructScore, IndicatorScore, Scores } from './score-types.ts';
import { scoringPlan, type ScoringPlan } from './scoring-plan.ts';
import { emptyTally, mergeTallies, type Tally, tallyOf } from './tally.ts';

export interface ScoreInput {
  /** Must pass `checkInstrument`. */
  readonly instrument: Instrument;
  readonly table: AnswerTable;
  /** People in each group, by group id, where known. */
  readonly rosters?: Readonly<Record<string, number>>;
  readonly profile?: ScoringProfile;
  readonly form?: string;
}

/**
 * The columnar path: from answers to every figure of the model, stages (a) to (f) and (i).
 *
 * Rosters smaller than the respondents must be left out before; `assess` does so and says it.
 *
 * @throws ReadinessError `form-unknown`, `table-invalid`
 */
export function score({ instrument, table, rosters = {}, profile = communityProfile, form }: ScoreInput): Scores {
  checkTable(instrument, table);
  return scoreAll(scoringPlan(instrument, profile, form), table, rosters).scores;
}

export interface TallyScoreInput extends Omit<ScoreInput, 'table'> {
  /** Made with the same instrument, profile and form. */
  readonly tally: Tally;
}

/**
 * The same figures from a tally, such as that of many districts together: equal to those of the pooled answers but for rounding.
 *
 * @throws ReadinessError `form-unknown`, and `tally-mismatch` when the tally is not of the instrument
 */
export function scoreTally({ instrument, tally, rosters = {}, profile = communityProfile, form }: TallyScoreInput): Scores {
  return scoresOf(scoringPlan(instrument, profile, form), mergeTallies(emptyTally(instrument), tally), rosters, 1).scores;
}

/** The scores, and what they were made from: the later stages ask more of the same answers. */
export interface ScoredAnswers {
  readonly plan: ScoringPlan;
  readonly table: AnswerTable;
  readonly scores: Scores;
  readonly data: FigureData;
  /** Rows of the table by group position. */
  readonly rows: readonly Int32Array[];
  /** See {@link answerHistogram}. */
  readonly histogram: Int32Array;
  readonly items: ItemSums;
  /** By construct position, the coefficients of its groups' means; `null` for one without a score. */
  readonly voices: readonly (Float64Array | null)[];
}

/**
 * All stages on a plan that is made.
 *
 * @param fewestPeople a construct that fewer answered has no score
 */
export function scoreAll(plan: ScoringPlan, table: AnswerTable, rosters: Readonly<Record<string, number>>, fewestPeople = 1): ScoredAnswers {
  const tally = tallyOf(plan, table, personScores(plan, table));
  return { plan, table, rows: rowsByGroup(table, plan.instrument.groups.length), histogram: tally.histogram, items: tally.items, ...scoresOf(plan, tally, rosters, fewestPeople) };
}

/** The scores of a tally, and what they were made from. */
function scoresOf(plan: ScoringPlan, { groups, pairs, patterns, histogram, items }: Tally, rosters: Readonly<Record<string, number>>, fewestPeople: number): Pick<ScoredAnswers, 'scores' | 'data' | 'voices'> {
  const { instrument } = plan;
  const data: FigureData = { instrument, rosters: instrument.groups.map((g) => own(rosters, g) ?? null), groups, pairs, patterns };
  const indicators = instrument.indicators.map((_, i): IndicatorScore => indicatorScore(plan, histogram, data, i));
  const figures = new Map<string, PartFigure>();
  const voicesOf: (Float64Array | null)[] = [];
  const constructs = instrument.constructs.map(({ id }, c): readonly [string, ConstructScore] => {
    const { score: figure, voices } = constructScore({ plan, data, items, indicators, fewestPeople }, c);
    figures.set(id, { score: figure, coefficients: voices && new Map([[c, voices]]) });
    voicesOf.push(voices);
    return [id, figure];
  });
  const composites = compositeScores(plan, certaintyOf(plan, data), figures);
  const scores: Scores = {
    indicators: Object.fromEntries(instrument.indicators.map(({ id }, i) => [id, indicators[i] as IndicatorScore])),
    constructs: Object.fromEntries(constructs),
    composites,
  };
  return { scores, data, voices: voicesOf };
}
