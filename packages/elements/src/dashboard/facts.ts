import { html, type TemplateResult } from 'lit';
import type { PublishedFigures, PublishedRegion } from '@readiness-kit/core';
import type { DashboardView } from './dashboard-view.ts';
import { bandText, notPublished, rateText, withheld, type Blank } from './published.ts';
import { blank } from './twin.ts';

/** Names and what they are, as a list. */
export const facts = (entries: readonly (readonly [string, string | TemplateResult])[]): TemplateResult => html`<dl class="dashboard-facts">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

export const peopleCell = ({ people }: PublishedFigures, view: DashboardView): string | Blank => (people ? bandText(people, view) : withheld);
export const rateCell = ({ rate }: PublishedFigures, view: DashboardView): string | Blank => (rate === null ? notPublished : rateText(rate, view));

/** Half the width of the interval; of a withheld figure it is withheld too. */
export function marginCell({ values, margins }: PublishedFigures, n: number, { say, words }: DashboardView): string | Blank {
  const margin = margins[n] ?? null;
  if (margin === null) return (values[n] ?? null) === null ? withheld : notPublished;
  return say('plusMinus', { points: words.points(margin) });
}

const shown = (cell: string | Blank, view: DashboardView): string | TemplateResult => (typeof cell === 'string' ? cell : blank(cell, view.say(cell.blank)));

/** How many people stand behind a unit. */
export const peopleFacts = (unit: PublishedFigures, view: DashboardView): readonly (readonly [string, string | TemplateResult])[] => [
  [view.say('people'), shown(peopleCell(unit, view), view)],
  [view.say('rate'), shown(rateCell(unit, view), view)],
];

export function placeFacts(place: PublishedRegion, view: DashboardView): TemplateResult {
  const { say, report } = view;
  return facts([[say('tookPart'), tookPart(place, view)], ...peopleFacts(place, view), [say('wave'), report.wave]]);
}

export const tookPart = ({ districts, listed }: PublishedRegion, { say, words }: DashboardView): string => (listed === null ? words.number(districts) : say('someOf', { n: words.number(districts), all: words.number(listed) }));
