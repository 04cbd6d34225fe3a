import type { ImportReport, Removal } from '@readiness-kit/formats';
import { fit } from '../words/text-width.ts';
import { issueGroups } from './issue-groups.ts';
import { plain } from './plain.ts';
import { problemLines } from './problem-lines.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** Columns and words that are listed; a file has the others. */
const most = 12;

/** What became of every row and column of an imported file. */
export function printImport(report: ImportReport, written: readonly string[], view: View): string {
  const { phrases: { headings, importing: say, rowsRead }, numbers: { count }, style } = view;
  const { rows, kept, removed, partial, resembling, unreadable } = report;
  const lines = [
    style.bold(headings.reading),
    ...wrap(say.file(say.tools[report.tool], formatOf(report, view))),
    ...(report.otherLines > 0 ? wrap(say.otherLines(count(report.otherLines))) : []),
    rowsRead(count(rows), count(kept), count(rows - kept)),
    ...Object.entries(removed).flatMap(([reason, n]) => wrap(`${count(n)} × ${reason}: ${say.removals[reason as Removal]}`, '  ', '    ')),
    ...(partial > 0 ? [say.partial(count(partial))] : []),
    ...(resembling > 0 ? wrap(say.resembling(count(resembling))) : []),
    ...columnLines(report, view),
    ...(unreadable > 0 ? [say.unreadable(count(unreadable))] : []),
    ...(report.unknown.groups.length > 0 ? wrap(say.unknownGroups(listed(report.unknown.groups, view))) : []),
    ...(report.unknown.answers.length > 0 ? wrap(say.unknownAnswers(listed(report.unknown.answers, view))) : []),
    ...problemLines(issueGroups(report.issues), view),
    ...(kept === 0 ? [style.warn(say.noAnswers)] : []),
    ...written.map((path) => say.written(plain(path))),
  ];
  return `${lines.join('\n')}\n`;
}

function formatOf({ format, encoding, separator }: ImportReport, { phrases: { importing: say } }: View): string {
  return format === 'text' ? [encoding?.toUpperCase(), say.separators[separator ?? '']].filter(Boolean).join(', ') : say.formats[format];
}

function columnLines({ tool, binding: { items, unbound } }: ImportReport, { phrases: { importing: say }, numbers: { count } }: View): readonly string[] {
  const by = (way: (typeof items)[number]['by']): string => count(items.filter((item) => item.by === way).length);
  const rest = unbound.slice(0, most).flatMap(({ header, suggestions }) => wrap(say.unbound(fit(plain(header), 60), suggestions.join(', ')), '  ', '    '));
  return [
    ...(tool === 'readiness-long' ? [] : wrap(say.bound(count(items.length), by('mapping'), by('code'), by('text')))),
    ...rest,
    ...(unbound.length > most ? [`  ${say.more(count(unbound.length - most))}`] : []),
  ];
}

const listed = (texts: readonly string[], { phrases: { quote, importing: say }, numbers: { count } }: View): string =>
  [...texts.slice(0, most).map((text) => quote(fit(plain(text), 40))), ...(texts.length > most ? [say.more(count(texts.length - most))] : [])].join(', ');
