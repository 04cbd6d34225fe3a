import type { Lever } from '../model/instrument.ts';
import type { Provenance } from '../result/readiness-result.ts';

/** Version of the report's shape. Every released version stays readable. */
export const aggregateReportSchemaVersion = 1;

/** Fewest and most people it may be; `null` above the last bound. Numbers of people are never said exactly. */
export type PeopleBand = readonly [from: number, to: number | null];

/** What divides the districts of a state. */
export type Breakdown = 'region' | 'locale' | 'size';

/** The three ways of weighing districts into one figure: each district one; by enrolment; by respondents. */
export type Weighting = 'district' | 'enrolment' | 'respondents';

/** A published figure by column of the report: whole points, 0 … 100. `null` where nobody was asked, or the figure is withheld. */
export type Figures = readonly (number | null)[];

/**
 * What is published of some people: a stakeholder group of a unit, or all groups of it in equal voice.
 *
 * A figure is withheld where it rests on too few people, or where too few could be worked out from it and others. The two are not
 * told apart, as that would say which groups are small.
 */
export interface PublishedFigures {
  /** People with at least one answer; `null` when withheld. */
  readonly people: PeopleBand | null;
  /** Respondents of 100 people on the rosters, to the nearest 5; `null` when withheld or without rosters. */
  readonly rate: number | null;
  readonly values: Figures;
  /** Half the width of the interval at the report's confidence, in whole points, upwards; `null` where it is not published. */
  readonly margins: Figures;
}

/** Where the districts of a unit stand, made of their published figures alone. */
export interface Spread {
  /** Districts with a published figure. */
  readonly districts: number;
  /** Lower quartile, median, upper quartile; `null` with fewer than four districts. */
  readonly quartiles: readonly [number, number, number] | null;
  /** Districts at each level, by their figure alone; lowest level first. */
  readonly levels: readonly number[];
}

/** A construct on which the published groups of a unit are furthest apart. */
export interface PublishedGap {
  readonly construct: string;
  readonly highest: string;
  readonly lowest: string;
  /** Points between them. */
  readonly points: number;
}

/** An indicator that stands among the first priorities of districts. */
export interface SharedPriority {
  readonly indicator: string;
  readonly construct: string;
  /** Who can pull the widest lever that its next step needs. */
  readonly lever: Lever;
  /** Area of state or federal policy that can stand in the way, such as `seat-time`; `null` for none. */
  readonly policyArea: string | null;
  /** Districts that have it among their first priorities. */
  readonly districts: number;
}

/** Change since the wave before, in points: this wave's published figure less that one's. */
export interface PublishedChange {
  readonly values: Figures;
  /** By column, whether the change is more than chance and measurement explain, where both waves publish a margin; `null` elsewhere. */
  readonly detectable: readonly (boolean | null)[];
}

export interface PublishedUnit extends PublishedFigures {
  /** Unique in the report. */
  readonly id: string;
  readonly name: string;
  readonly groups: Readonly<Record<string, PublishedFigures>>;
  /** `null` in a first wave, or where the waves cannot be compared. */
  readonly change: PublishedChange | null;
}

/** A district. Its figures are the mean of its groups, each with one voice; groups below the threshold speak together. */
export interface PublishedDistrict extends PublishedUnit {
  readonly kind: 'district';
  /** By breakdown, the id of the unit it belongs to; `null` where the directory does not say. */
  readonly in: Readonly<Record<Breakdown, string | null>>;
}

/** The state, or a part of it. Its `values` are the mean of its districts, each one. */
export interface PublishedRegion extends PublishedUnit {
  readonly kind: 'state' | Breakdown;
  /** Districts that took part. */
  readonly districts: number;
  /** Districts the directory lists; `null` without a directory. */
  readonly listed: number | null;
  /** The same figures by each way of weighing. */
  readonly weightings: Readonly<Record<Weighting, Figures>>;
  /** By column. */
  readonly spread: readonly Spread[];
  /** Widest first. */
  readonly gaps: readonly PublishedGap[];
  /** Most frequent first. */
  readonly priorities: readonly SharedPriority[];
  /** Districts whose priorities are counted. */
  readonly prioritiesOf: number;
}

/** A column of the report: a construct, or a composite of the published figures of constructs. */
export interface ReportColumn {
  readonly id: string;
  readonly kind: 'construct' | 'composite';
  /** Groups that are asked about it. */
  readonly groups: readonly string[];
}

/**
 * What a state publishes of a closed wave: the one contract between the package `aggregate` and everything that shows it. It holds
 * no figure of fewer people than its threshold, and none from which one can be worked out.
 */
export interface AggregateReport {
  readonly schemaVersion: typeof aggregateReportSchemaVersion;
  /** Such as `2026-fall`. */
  readonly wave: string;
  /** The wave that {@link PublishedUnit.change} looks back to. */
  readonly previousWave: string | null;
  readonly provenance: Omit<Provenance, 'seed'>;
  /** Fewest people a published figure rests on. */
  readonly threshold: number;
  readonly confidence: number;
  readonly levels: number;
  /** Lowest points of levels 2, 3, … */
  readonly cuts: readonly number[];
  /** Stakeholder groups, in the instrument's order. */
  readonly groups: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** The column that is the overall index, if the instrument names one. */
  readonly overall: string | null;
  /** How many of a district's first priorities are counted. */
  readonly firstPriorities: number;
  readonly state: PublishedRegion;
  /** Regions, locales and size bands, by kind and then id. */
  readonly regions: readonly PublishedRegion[];
  /** By id. Not a ranking: no order by figures is published. */
  readonly districts: readonly PublishedDistrict[];
  /** SHA-256 of the canonical JSON of all of the above. */
  readonly hash: string;
}
