import type { Instrument } from '../model/instrument.ts';
import { own } from '../model/own.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { type AnswerTable, checkTable } from '../responses/answer-table.ts';
import { answerHistogram } from './answer-counts.ts';
import { compositeOrder, compositeScore, type PartFigure } from './composite-score.ts';
import { itemSums } from './contributions.ts';
import { constructScore } from './construct-score.ts';
import { type FigureData, rowsByGroup } from './figure.ts';
import { groupMeans } from './group-means.ts';
import { indicatorScore } from './indicator-score.ts';
import { personScores } from './person-scores.ts';
import type { CompositeScore, ConstructScore, IndicatorScore, Scores } from './score-types.ts';
import { scoringPlan } from './scoring-plan.ts';

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
  const plan = scoringPlan(instrument, profile, form);
  const persons = personScores(plan, table);
  const rows = rowsByGroup(table, instrument.groups.length);
  const known = instrument.groups.map((g) => own(rosters, g) ?? null);
  const data: FigureData = { instrument, persons, rows, rosters: known, groups: groupMeans(plan, persons, table) };
  const histogram = answerHistogram(plan, table);
  const indicators = instrument.indicators.map((_, i): IndicatorScore => indicatorScore(plan, histogram, data, i));
  const items = itemSums(plan, table, persons);
  const figures = new Map<string, PartFigure>();
  const constructs = instrument.constructs.map(({ id }, c): readonly [string, ConstructScore] => {
    const { score: figure, voices } = constructScore({ plan, data, items, indicators }, c);
    figures.set(id, { score: figure, coefficients: voices && new Map([[c, voices]]) });
    return [id, figure];
  });
  const composites = new Map<string, CompositeScore>();
  for (const composite of compositeOrder(instrument)) {
    const figure = compositeScore(composite, plan, data, figures);
    figures.set(composite.id, figure);
    composites.set(composite.id, figure.score);
  }
  return {
    indicators: Object.fromEntries(instrument.indicators.map(({ id }, i) => [id, indicators[i] as IndicatorScore])),
    constructs: Object.fromEntries(constructs),
    composites: Object.fromEntries(instrument.composites.map(({ id }) => [id, composites.get(id) as CompositeScore])),
  };
}
