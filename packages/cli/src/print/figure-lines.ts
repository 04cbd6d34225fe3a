import type { CompositeScore, ConstructScore, InstrumentDocument, ReadinessResult, Remark, ScoringProfile } from '@readiness-kit/core';
import { remarkText, statementText } from '@readiness-kit/core/text';
import { plain } from './plain.ts';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

type Figure = ConstructScore | CompositeScore;

/** A row of a table of figures, and the remarks that stand under it. */
interface FigureRow {
  readonly cells: readonly string[];
  readonly remarks: readonly Remark[];
}

/** The overall index with what explains its level, and the remarks on the whole administration. */
export function overallLines({ overall, composites, explanations, remarks }: ReadinessResult, view: View): readonly string[] {
  const { words, phrases, numbers, style } = view;
  const lines = remarks.flatMap((remark) => wrap(plain(remarkText(remark, words))));
  const figure = overall === null ? undefined : composites[overall];
  if (overall === null || !figure) return lines;
  const said = figure.status === 'scored' ? phrases.scoreOf100(words.level(figure.level), numbers.points(figure.value), intervalText(figure, view)) : '—';
  const why = explanations[overall]?.statements ?? [];
  return [...wrap(`${words.name(overall)}: ${said}`).map(style.bold), ...why.flatMap((s) => wrap(plain(statementText(s, words)), '  ')), ...lines];
}

/** Every construct: level, score, interval, respondents with a score and coverage, with its remarks under it. */
export function constructLines({ constructs }: ReadinessResult, instrument: InstrumentDocument, profile: ScoringProfile, view: View): readonly string[] {
  const { words, phrases, numbers } = view;
  const rows = instrument.constructs.map(({ id }): FigureRow => {
    const figure = constructs[id] as ConstructScore;
    const n = Object.values(figure.groups).reduce((sum, group) => sum + group.n, 0);
    return { cells: [words.name(id), ...figureCells(figure, view), numbers.count(n), numbers.percent(figure.coverage)], remarks: remarksOf(figure) };
  });
  return figureTable([phrases.headings.constructs, ...figureHeads(profile, view), phrases.columns.n, phrases.columns.coverage], rows, view);
}

/** Every composite but the overall index. */
export function compositeLines({ composites, overall }: ReadinessResult, { composites: defined }: InstrumentDocument, profile: ScoringProfile, view: View): readonly string[] {
  const rows = defined.flatMap(({ id }): readonly FigureRow[] => {
    const figure = composites[id];
    return figure && id !== overall ? [{ cells: [view.words.name(id), ...figureCells(figure, view)], remarks: remarksOf(figure) }] : [];
  });
  return rows.length === 0 ? [] : figureTable([view.phrases.headings.composites, ...figureHeads(profile, view)], rows, view);
}

/** What the marks beside the levels mean, where there are any. */
export function legendLines({ constructs, composites }: ReadinessResult, { phrases, style }: View): readonly string[] {
  const marks = [...Object.values(constructs), ...Object.values(composites)].map(markOf).join('');
  return [...(marks.includes('~') ? [phrases.closeCall] : []), ...(marks.includes('<') ? [phrases.held] : [])].flatMap((line) => wrap(line)).map(style.dim);
}

function figureHeads({ confidence }: ScoringProfile, { phrases, numbers }: View): readonly string[] {
  return [phrases.columns.level, phrases.columns.score, phrases.columns.interval(numbers.percent(confidence))];
}

function figureCells(figure: Figure, view: View): readonly string[] {
  if (figure.status === 'insufficient') return ['—', '—', '—'];
  return [view.words.level(figure.level) + markOf(figure), view.numbers.points(figure.value), intervalText(figure, view) ?? '—'];
}

function markOf(figure: Figure): string {
  if (figure.status === 'insufficient') return '';
  return `${figure.level < figure.ungatedLevel ? ' <' : ''}${figure.borderline.length > 0 ? ' ~' : ''}`;
}

function intervalText(figure: Figure, { numbers }: View): string | null {
  return figure.status === 'scored' && figure.uncertainty ? figure.uncertainty.interval.map(numbers.points).join('–') : null;
}

const remarksOf = (figure: Figure): readonly Remark[] => (figure.status === 'insufficient' ? [figure.reason, ...figure.remarks] : figure.remarks);

function figureTable(heads: readonly string[], rows: readonly FigureRow[], { words, style }: View): readonly string[] {
  const [head, ...lines] = table([heads, ...rows.map((row) => row.cells)], [1]);
  const under = (remark: Remark): readonly string[] => wrap(plain(remarkText(remark, words)), '    ').map(style.dim);
  return [style.bold(head as string), ...lines.flatMap((line, i) => [line, ...(rows[i]?.remarks ?? []).flatMap(under)])];
}
