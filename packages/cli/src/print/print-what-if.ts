import type { CompositeScore, ConstructScore, ReadinessResult, Scores } from '@readiness-kit/core';
import type { Cheapest, Outcome, Raises } from '@readiness-kit/core/what-if';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** What was asked and what would be. */
export interface Answer extends Outcome {
  readonly raises: Raises;
  /** The least effort that was searched for. */
  readonly cheapest: Cheapest | null;
}

/** How many of the new order are told. */
const firstTold = 5;
/** Points a figure moves by before it is told. */
const leastTold = 0.5;

/** The raises, what they change, and what would come first then. */
export function printWhatIf(result: ReadinessResult, answer: Answer, goal: string | undefined, view: View): string {
  const { words, style } = view;
  const sections = [wrap(words.title).map(style.bold), searchLines(answer, goal, view), raiseLines(result, answer, view), figureLines(result, answer.scores, view), orderLines(answer, view)];
  return sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function searchLines({ cheapest }: Answer, goal: string | undefined, { words, phrases, numbers }: View): readonly string[] {
  if (!cheapest || goal === undefined) return [];
  const [name, level] = [words.name(goal), words.level(cheapest.level)];
  if (cheapest.status === 'reached') return wrap(phrases.whatIf.reached(name, level));
  if (cheapest.status === 'none') return wrap(phrases.whatIf.none(name, level, cheapest.isProven));
  return [...wrap(phrases.whatIf.found(name, level, numbers.count(cheapest.effort))), ...(cheapest.isProven ? [] : wrap(phrases.whatIf.unproven))];
}

function raiseLines({ indicators }: ReadinessResult, { raises }: Answer, { words, phrases, style }: View): readonly string[] {
  const all = Object.entries(raises);
  if (all.length === 0) return [];
  const now = (id: string): string => {
    const figure = indicators[id];
    return figure?.status === 'scored' ? words.level(figure.level) : '—';
  };
  return [style.bold(phrases.whatIf.raised), ...all.flatMap(([id, level]) => wrap(`- ${words.statement(id)} ${now(id)} → ${words.level(level)} (${id})`, '  '))];
}

function figureLines(result: ReadinessResult, scores: Scores, { words, phrases, numbers, style }: View): readonly string[] {
  const pairs = [...Object.entries(result.composites), ...Object.entries(result.constructs)].flatMap(([id, before]) => {
    const after: ConstructScore | CompositeScore | undefined = scores.constructs[id] ?? scores.composites[id];
    return before.status === 'scored' && after?.status === 'scored' && (before.level !== after.level || Math.abs(before.value - after.value) > leastTold || id === result.overall) ? [{ id, before, after }] : [];
  });
  if (pairs.length === 0) return [];
  const cell = ({ level, value }: { readonly level: number; readonly value: number }): readonly string[] => [words.level(level), numbers.points(value)];
  const [head, ...lines] = table([[phrases.whatIf.changes, phrases.changes.before, '', phrases.changes.after, ''], ...pairs.map(({ id, before, after }) => [words.name(id), ...cell(before), ...cell(after)])], [1, 3]);
  return [style.bold(head as string), ...lines];
}

function orderLines({ order }: Answer, { words, phrases, style }: View): readonly string[] {
  return [style.bold(phrases.whatIf.order), ...(order.length === 0 ? wrap(phrases.nothingBelowTarget) : order.slice(0, firstTold).flatMap(({ id }, i) => wrap(`${i + 1}. ${words.statement(id)}`, '   ')))];
}
