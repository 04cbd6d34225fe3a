import type { AggregateReport, Breakdown, PublishedDistrict, PublishedRegion, ReportColumn } from '@readiness-kit/core';

export const breakdowns: readonly Breakdown[] = ['region', 'locale', 'size'];

/** What a reader can choose from: nothing but what the report lists, in its order. */
export interface Catalogue {
  /** The state and its parts, by id. */
  readonly places: ReadonlyMap<string, PublishedRegion>;
  readonly districts: ReadonlyMap<string, PublishedDistrict>;
  /** Districts of a place, in the report's order. */
  readonly districtsOf: (place: PublishedRegion) => readonly PublishedDistrict[];
  /** Parts of the state of one kind. */
  readonly partsBy: (breakdown: Breakdown) => readonly PublishedRegion[];
  /** Breakdowns that have a part. */
  readonly breakdowns: readonly Breakdown[];
  /** Position of a column. */
  readonly at: (column: ReportColumn) => number;
}

export function catalogueOf({ state, regions, districts, columns }: AggregateReport): Catalogue {
  const within = new Map<string, PublishedDistrict[]>(regions.map(({ id }) => [id, []]));
  for (const district of districts) for (const breakdown of breakdowns) within.get(district.in[breakdown] ?? '')?.push(district);
  const partsBy = (breakdown: Breakdown): readonly PublishedRegion[] => regions.filter(({ kind }) => kind === breakdown);
  return {
    places: new Map([state, ...regions].map((place) => [place.id, place])),
    districts: new Map(districts.map((district) => [district.id, district])),
    districtsOf: ({ kind, id }) => (kind === 'state' ? districts : (within.get(id) ?? [])),
    partsBy,
    breakdowns: breakdowns.filter((breakdown) => partsBy(breakdown).length > 0),
    at: (column) => columns.indexOf(column),
  };
}
