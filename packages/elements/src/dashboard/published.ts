import type { AggregateReport, PeopleBand, PublishedFigures, ReportColumn } from '@readiness-kit/core';
import type { ProfileFigure } from '../results/profile-geometry.ts';
import type { DashboardView } from './dashboard-view.ts';

/** Why there is no figure. It is said in words, and never drawn as one. */
export type Blank = { readonly blank: 'withheld' | 'notAsked' | 'notPublished' };
export const withheld: Blank = { blank: 'withheld' };
export const notAsked: Blank = { blank: 'notAsked' };
export const notPublished: Blank = { blank: 'notPublished' };

/** Stands beside the words of a blank, as no colour could. */
export const blankSign = { withheld: '⊘', notAsked: '–', notPublished: '–' } as const;

/** Level of a published figure, by the figure alone. */
export const levelOf = (value: number, { cuts }: AggregateReport): number => 1 + cuts.filter((cut) => value >= cut).length;

/** The n-th figure of a unit, or why there is none. */
export function figureAt({ values }: Pick<PublishedFigures, 'values'>, n: number): number | Blank {
  return values[n] ?? withheld;
}

/** The same of one stakeholder group. */
export function groupFigureAt(figures: PublishedFigures | undefined, group: string, column: ReportColumn, n: number): number | Blank {
  return column.groups.includes(group) ? (figures?.values[n] ?? withheld) : notAsked;
}

export const isFigure = (figure: number | Blank): figure is number => typeof figure === 'number';

/** A figure as the level scale takes it, with its margin inside of the scale. */
export function scaleFigure(id: string, value: number, margin: number | null, report: AggregateReport): ProfileFigure {
  const level = levelOf(value, report);
  return { id, value, interval: margin === null ? null : [Math.max(0, value - margin), Math.min(100, value + margin)], level, ungatedLevel: level };
}

/** `20 to 49`, or `10,000 or more`. */
export function bandText([from, to]: PeopleBand, { say, words }: DashboardView): string {
  return to === null ? say('peopleAtLeast', { from: words.number(from) }) : say('peopleBand', { from: words.number(from), to: words.number(to) });
}

/** `about 45%`. */
export const rateText = (rate: number, { say, words }: DashboardView): string => say('about', { share: words.percent(rate / 100) });
