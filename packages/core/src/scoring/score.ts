import type { Instrument } from '../model/instrument.ts';
import { own } from '../model/own.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { type AnswerTable, checkTable } from '../responses/answer-table.ts';
import { answerHistogram } from './answer-counts.ts';
import { certaintyOf, compositeScores, type PartFigure } from './composite-score.ts';
import { type ItemSums, itemSums } from './contributions.ts';
import { constructScore } from './construct-score.ts';
import { type FigureData, rowsByGroup } from './figure.ts';
import { groupMeans } from './group-means.ts';
import { indicatorScore } from './indicator-score.ts';
import { personScores } from './person-scores.ts';
import type { ConstructScore, IndicatorScore, Scores } from './score-types.ts';
import { scoringPlan, type ScoringPlan } from './scoring-plan.ts';

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

/** The scores, and what they were made from: the later stages ask more of the same answers. */
export interface ScoredAnswers {
  readonly plan: ScoringPlan;
  readonly table: AnswerTable;
  readonly scores: Scores;
  readonly data: FigureData;
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
  const { instrument } = plan;
  const persons = personScores(plan, table);
  const rows = rowsByGroup(table, instrument.groups.length);
  const known = instrument.groups.map((g) => own(rosters, g) ?? null);
  const data: FigureData = { instrument, persons, rows, rosters: known, groups: groupMeans(plan, persons, table) };
  const histogram = answerHistogram(plan, table);
  const indicators = instrument.indicators.map((_, i): IndicatorScore => indicatorScore(plan, histogram, data, i));
  const items = itemSums(plan, table, persons);
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
  return { plan, table, scores, data, histogram, items, voices: voicesOf };
}
