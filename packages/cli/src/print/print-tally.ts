import type { Issue, TallyDocument } from '@readiness-kit/core';
import { issueGroups } from './issue-groups.ts';
import { plain } from './plain.ts';
import { problemLines } from './problem-lines.ts';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** What a tally is of, who is counted in it, where it was written and for whom it is. */
export function printTally({ district: { id, name }, wave, respondents, rosters = {} }: TallyDocument, written: readonly string[], view: View): string {
  const { words, numbers, style, phrases: { headings, columns, importing, tallying: say } } = view;
  const rows = Object.entries(respondents).map(([group, n]) => {
    const roster = Object.hasOwn(rosters, group) ? (rosters[group] as number) : null;
    return [words.name(group), numbers.count(n), roster === null ? '—' : numbers.count(roster), numbers.percent(roster ? n / roster : null)];
  });
  const [head, ...lines] = table([[headings.participation, columns.answered, columns.roster, columns.share], ...rows]);
  const page = [
    ...wrap(say.heading(plain(name === null ? id : `${name} (${id})`), plain(wave))).map(style.bold),
    head as string,
    ...lines,
    ...written.map((path) => importing.written(plain(path))),
    ...wrap(say.notAnonymous).map(style.warn),
  ];
  return `${page.join('\n')}\n`;
}

/** What was put together, and what to look at. */
export function printMerge(tallies: number, issues: readonly Issue[], view: View): string {
  const { style, numbers, phrases: { headings, tallying: say } } = view;
  return `${[style.bold(headings.reading), say.merged(numbers.count(tallies)), ...problemLines(issueGroups(issues), view)].join('\n')}\n`;
}
