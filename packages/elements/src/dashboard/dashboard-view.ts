import type { AggregateReport, Breakdown, PublishedRegion } from '@readiness-kit/core';
import type { Say } from '../localize/message.ts';
import type { Catalogue } from './catalogue.ts';
import type { DashboardWords } from './dashboard-words.ts';
import type { ReportTable } from './report-table.ts';
import type { DashboardKey } from './strings/en.ts';

/** The parts of the dashboard, in the order of its tabs. */
export const viewNames = ['profile', 'distribution', 'compare', 'district', 'groups', 'priorities', 'responses', 'change', 'reading'] as const;
export type ViewName = (typeof viewNames)[number];

/** What the reader has chosen. Ids that the report does not know are as if nothing was chosen. */
export interface Choice {
  readonly view: ViewName;
  readonly place: string;
  readonly breakdown: Breakdown;
  readonly column: string;
  readonly district: string;
  readonly peers: 'state' | Breakdown;
  /** Part of a district's name. */
  readonly search: string;
  /** First row on show of a long table, by the table's id; long tables without one are closed. */
  readonly firstRows: Readonly<Record<string, number>>;
}

/** What every part of the dashboard is drawn from. */
export interface DashboardView {
  readonly report: AggregateReport;
  readonly catalogue: Catalogue;
  readonly words: DashboardWords;
  readonly say: Say<DashboardKey>;
  /** Heading level of the title; parts are one below. */
  readonly headingLevel: number;
  /** The page reads from right to left, and so do the scales. */
  readonly mirrored: boolean;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  readonly save: (table: ReportTable) => void;
}

/** The chosen place; the state where none is. */
export const placeOf = ({ report, catalogue, choice }: DashboardView): PublishedRegion => catalogue.places.get(choice.place) ?? report.state;
