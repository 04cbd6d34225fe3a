import type { ReadinessResult } from '@readiness-kit/core';
import { table } from './table.ts';
import type { View } from './view.ts';

/** Who answered, of how many; and what to do when one group was scored as if it were many. */
export function participationLines({ participation, voice }: ReadinessResult, { words, phrases, numbers, style }: View): readonly string[] {
  const { columns, headings } = phrases;
  const groups = Object.entries(participation);
  const rows = groups.map(([group, { respondents, roster, rate }]) => [words.name(group), numbers.count(respondents), roster === null ? '—' : numbers.count(roster), numbers.percent(rate)]);
  const [head, ...lines] = table([[headings.participation, columns.answered, columns.roster, columns.share], ...rows]);
  const single = groups.length > 1 && groups.filter(([, { respondents }]) => respondents > 0).length === 1;
  return [style.bold(head as string), ...lines, ...(single && voice === 'many-groups' ? [phrases.oneGroupHint] : [])];
}
