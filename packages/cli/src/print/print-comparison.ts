import type { Change, Comparison, ReadinessResult, Remark } from '@readiness-kit/core';
import { plain } from './plain.ts';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** Two waves as a page: in one sentence what became of the overall index, then every figure with its change and its interval. */
export function printComparison(comparison: Comparison, after: ReadinessResult, view: View): string {
  const { words, phrases, style } = view;
  const head = wrap(words.title).map(style.bold);
  if (comparison.breaks.length > 0) return `${[...head, ...wrap(phrases.changes.breaks), ...comparison.breaks.flatMap((remark) => wrap(`- ${why(remark, view)}`, '  '))].join('\n')}\n`;
  const overall = after.overall === null ? undefined : comparison.composites[after.overall];
  const first = overall && after.overall !== null ? wrap(`${words.name(after.overall)}: ${verdictOf(overall, view)}`).map(style.bold) : [];
  const sections = [[...head, ...first], changeLines(phrases.headings.constructs, comparison.constructs, after, view), changeLines(phrases.headings.composites, comparison.composites, after, view)];
  return sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function changeLines(title: string, changes: Readonly<Record<string, Change>>, { confidence }: ReadinessResult, view: View): readonly string[] {
  const { words, phrases, numbers, style } = view;
  const all = Object.entries(changes);
  if (all.length === 0) return [];
  const heads = [title, phrases.changes.before, phrases.changes.after, phrases.changes.difference, phrases.columns.interval(numbers.percent(confidence)), ''];
  const [head, ...lines] = table([heads, ...all.map(([id, change]) => [words.name(id), ...cells(change, view)])], [5]);
  const under = all.map(([, change]) => (change.status === 'not-comparable' ? wrap(why(change.reason, view), '    ').map(style.dim) : []));
  return [style.bold(head as string), ...lines.flatMap((line, i) => [line, ...(under[i] ?? [])])];
}

function cells(change: Change, view: View): readonly string[] {
  if (change.status === 'not-comparable') return ['—', '—', '—', '—', verdictOf(change, view)];
  const { points, tenths } = view.numbers;
  const { before, after, difference, interval } = change;
  return [points(before), points(after), tenths(difference), interval ? view.phrases.changes.range(tenths(interval[0]), tenths(interval[1])) : '—', verdictOf(change, view)];
}

function verdictOf(change: Change, { phrases }: View): string {
  if (change.status === 'not-comparable') return phrases.changes.notComparable;
  return change.interval ? phrases.changes.verdicts[change.verdict] : phrases.changes.unknown;
}

const why = ({ code, params = {} }: Remark, { phrases, words }: View): string =>
  plain(phrases.changes.why[code]?.((name) => (Array.isArray(params[name]) ? params[name].map((id) => words.name(String(id))).join(', ') : String(params[name] ?? ''))) ?? code);
