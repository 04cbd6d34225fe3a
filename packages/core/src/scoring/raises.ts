import { levelValue } from '../model/profile.ts';
import { answerCounts } from './answer-counts.ts';
import { sharesByLevel } from './contributions.ts';
import { indicatorFigure } from './indicator-score.ts';
import type { ScoredAnswers } from './score.ts';
import type { AnswerCounts, Scored } from './score-types.ts';

/** What it would do to raise an indicator: everybody who answered below a level answers it. */
export interface Raise {
  /** The level it is raised to, above the one it has. */
  readonly to: number;
  /** The indicator's score then, in points, its standard error and its level. */
  readonly value: number;
  readonly se: number | null;
  readonly level: number;
  /** Points its construct gains. Those of several indicators add up exactly, since a construct's score is linear in the answers. */
  readonly points: number;
}

/** By indicator id, its raises in order of level; none where the indicator or its construct has no score, or some of it is withheld. */
export function raises(answers: ScoredAnswers): Readonly<Record<string, readonly Raise[]>> {
  const { plan, scores } = answers;
  return Object.fromEntries(
    plan.instrument.indicators.map(({ id, construct }, i) => {
      const now = scores.indicators[id];
      const voices = answers.voices[plan.constructOf[i] as number];
      if (now?.status !== 'scored' || !voices || scores.constructs[construct]?.withheld) return [id, []];
      return [id, Array.from({ length: plan.instrument.levels - now.level }, (_, n) => raise(answers, i, voices, now.level + n + 1))];
    }),
  );
}

function raise({ plan, data, histogram, items }: ScoredAnswers, indicator: number, voices: Float64Array, to: number): Raise {
  const { levels } = plan.instrument;
  const then = indicatorFigure(plan, data, indicator, (g) => raised(answerCounts(plan, histogram, indicator, [g]), to)) as Scored;
  const below = sharesByLevel(plan, items, data.groups, voices, indicator).slice(0, to - 1);
  const points = below.reduce((sum, share, l) => sum + share * (levelValue(to, levels) - levelValue(l + 1, levels)), 0);
  return { to, value: then.value, se: then.uncertainty?.se ?? null, level: then.level, points };
}

function raised(counts: AnswerCounts, to: number): AnswerCounts {
  const below = counts.levels.slice(0, to - 1).reduce((a, b) => a + b, 0);
  return { ...counts, levels: counts.levels.map((n, l) => (l < to - 1 ? 0 : l === to - 1 ? n + below : n)) };
}
