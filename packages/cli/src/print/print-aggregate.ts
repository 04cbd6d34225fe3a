import type { Aggregated } from '@readiness-kit/aggregate';
import type { Issue, PublishedFigures } from '@readiness-kit/core';
import { issueGroups } from './issue-groups.ts';
import { plain } from './plain.ts';
import { problemLines } from './problem-lines.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** What became of every row, and what was published. @param issues of files beside the answers too */
export function printAggregate({ read, tallies, release }: Aggregated, issues: readonly Issue[], view: View): string {
  const { phrases: { headings, aggregating: say }, numbers: { count }, style } = view;
  const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
  const repeated = sum(read.map((file) => file.repeated));
  const lines = [
    ...(read.length === 0 ? [] : [style.bold(headings.reading), say.read(count(read.length), count(sum(read.map(({ rows }) => rows))), count(sum(read.map(({ kept }) => kept))))]),
    ...(tallies > 0 ? [say.tallies(count(tallies))] : []),
    ...removalLines(read, view),
    ...(repeated > 0 ? wrap(say.repeated(count(repeated))) : []),
    ...columnLines(read, view),
    ...problemLines(issueGroups(issues), view),
    ...(release ? releaseLines(release, view) : []),
    ...(release?.files.map((file) => `${view.phrases.importing.written(plain(file))}${file.includes('private') ? `  ${say.private}` : ''}`) ?? []),
  ];
  return `${lines.join('\n')}\n`;
}

/** By file and reason. */
function removalLines(read: Aggregated['read'], { phrases: { aggregating: say }, numbers: { count } }: View): readonly string[] {
  return read.flatMap(({ path, removed }) =>
    removed.flatMap(({ reason, count: n, rows }) => wrap(`${count(n)} × ${reason}: ${say.removals[reason] ?? reason}; ${plain(path)}${rows.length === 0 ? '' : `, ${say.inRows(rows.map(count).join(', '))}${rows.length < n ? ', …' : ''}`}`, '  ', '    ')),
  );
}

function columnLines(read: Aggregated['read'], { phrases: { aggregating: say }, numbers: { count } }: View): readonly string[] {
  return read.flatMap(({ path, columnsMissing, columnsUnknown }) => [
    ...(columnsMissing.length === 0 ? [] : wrap(`${plain(path)}: ${say.columnsMissing(count(columnsMissing.length))}`, '  ', '    ')),
    ...(columnsUnknown.length === 0 ? [] : wrap(`${plain(path)}: ${say.columnsUnknown(columnsUnknown.slice(0, 12).map(plain).join(', '))}`, '  ', '    ')),
  ]);
}

function releaseLines({ report, audit }: NonNullable<Aggregated['release']>, { phrases: { aggregating: say }, numbers: { count } }: View): readonly string[] {
  const all = [report.state, ...report.regions, ...report.districts].flatMap((unit): readonly PublishedFigures[] => [unit, ...Object.values(unit.groups)]);
  const published = all.flatMap(({ values }) => values).filter((value) => value !== null).length;
  const withheld = Object.values(audit.withheld).reduce((sum, of) => sum + Object.keys(of).length, 0);
  return [say.released(count(report.districts.length), report.state.listed === null ? null : count(report.state.listed)), say.figures(count(published), count(withheld))];
}
