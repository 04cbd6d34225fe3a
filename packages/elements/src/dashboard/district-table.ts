import { orderedColumns } from './columns-by-kind.ts';
import { placeOf, type DashboardView } from './dashboard-view.ts';
import { figureAt } from './published.ts';
import type { ReportTable } from './report-table.ts';

/** The figures of every district of a place, in the report's order; its rows are made when they are shown. */
export function districtTable(view: DashboardView): ReportTable {
  const { catalogue, words, say } = view;
  const columns = orderedColumns(view);
  const at = columns.map(catalogue.at);
  const districts = catalogue.districtsOf(placeOf(view));
  return {
    id: 'districts', caption: `${say('everyDistrict')}: ${placeOf(view).name}`,
    head: [say('district'), ...columns.map(({ id }) => words.name(id))],
    length: districts.length,
    row: (n) => {
      const district = districts[n];
      return district ? [district.name, ...at.map((i) => figureAt(district, i))] : [];
    },
  };
}
