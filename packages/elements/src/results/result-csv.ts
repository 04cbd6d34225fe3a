import type { CompositeScore, ConstructScore, IndicatorScore } from '@readiness-kit/core';
import { csvText, type Cell } from '../csv.ts';
import { own } from '../own.ts';
import { actionText } from './sections/action.ts';
import type { ResultView } from './result-view.ts';

/** Columns of the table, in its order. They are the same in every language, for programs. */
const columns = ['kind', 'id', 'name', 'group', 'status', 'reason', 'level', 'level_name', 'level_by_score_alone', 'value', 'low', 'high', 'people', 'rank', 'action'] as const;

type Row = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

/**
 * A result as one table, a figure a row, its numbers in full:
 *
 * - `composite`, `construct`, `indicator`: `value` is the score in points, 0 … 100, `low` and `high` its interval
 * - `group`: the mean of one group (ids of several with `+`, where they are shown together) for a construct
 * - `gap`: how much higher, in points, the first group of `group` sees the construct than the second, after `>`
 * - `priority`: `rank` and `action` of an indicator or construct
 *
 * What is not known is an empty cell, never 0.
 */
export function resultCsv({ result, words }: ResultView): string {
  const named = (kind: string, id: string): Row => ({ kind, id, name: kind === 'indicator' ? words.statement(id) : words.name(id) });
  const figures = (kind: string, scores: Readonly<Record<string, IndicatorScore | ConstructScore | CompositeScore>>): readonly Row[] => Object.entries(scores).map(([id, score]) => ({ ...named(kind, id), ...figureCells(score, words.level) }));
  const constructs = Object.entries(result.constructs);
  const rows: readonly Row[] = [
    ...figures('composite', result.composites),
    ...figures('construct', result.constructs),
    ...figures('indicator', result.indicators),
    ...constructs.flatMap(([id, { groups, together }]) => [
      ...Object.entries(groups).map(([group, { n, mean }]): Row => ({ ...named('group', id), group, people: n, value: mean })),
      ...(together ? [{ ...named('group', id), group: together.groups.join('+'), people: together.n, value: together.mean }] : []),
    ]),
    ...constructs.flatMap(([id]) => (own(result.perspectives, id)?.gaps ?? []).map(({ groups, gap, interval }): Row => ({ ...named('gap', id), group: groups.join('>'), value: gap, low: interval[0], high: interval[1] }))),
    ...result.priorities.map(({ unit, id, rank, level, actions }): Row => ({ kind: 'priority', id, name: unit === 'indicator' ? words.statement(id) : words.name(id), level, level_name: words.level(level), rank, action: actions.map((action) => actionText(action, words)).join(' · ') })),
  ];
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

function figureCells(score: IndicatorScore | ConstructScore | CompositeScore, levelName: (level: number) => string): Row {
  if (score.status === 'insufficient') return { status: score.status, reason: score.reason.code };
  const { level, ungatedLevel, value, uncertainty } = score;
  return { status: score.status, level, level_name: levelName(level), level_by_score_alone: ungatedLevel, value, low: uncertainty?.interval[0] ?? null, high: uncertainty?.interval[1] ?? null };
}
