import type { PublishedFigures } from '@readiness-kit/core';
import { csvRow, textCell } from '@readiness-kit/formats';
import type { ProtectedReport } from '../release/report.ts';

/** Headings of {@link reportCsv}, in their order. */
export const reportCsvColumns = ['wave', 'kind', 'id', 'name', 'group', 'column', 'value', 'margin', 'people_from', 'people_to', 'response_rate', 'change', 'change_detectable', 'weighting'] as const;

/**
 * A report as a table, a figure a row: `group` is empty for all groups together, `weighting` says how districts are weighed in the
 * figures of a state and its parts. A withheld figure has an empty `value`: empty is never zero.
 */
export function* reportCsv(report: ProtectedReport): Generator<string> {
  yield csvRow([...reportCsvColumns]);
  const { wave, columns, groups, state, regions, districts } = report;
  const row = (unit: { readonly kind: string; readonly id: string; readonly name: string }, group: string, figures: PublishedFigures, c: number, change: readonly [string, string], weighting: string): string =>
    csvRow([wave, unit.kind, textCell(unit.id), textCell(unit.name), group, columns[c]?.id ?? '', cell(figures.values[c]), cell(figures.margins[c]), cell(figures.people?.[0]), cell(figures.people?.[1]), cell(figures.rate), ...change, weighting]);
  for (const unit of [state, ...regions, ...districts]) {
    for (const [c] of columns.entries()) {
      const change = [cell(unit.change?.values[c]), cell(unit.change?.detectable[c])] as const;
      yield row(unit, '', unit, c, change, unit.kind === 'district' ? '' : 'district');
      if (unit.kind !== 'district') {
        for (const weighting of ['enrolment', 'respondents'] as const) yield row(unit, '', { ...unit, values: unit.weightings[weighting], margins: [], people: null, rate: null }, c, ['', ''], weighting);
      }
      for (const group of groups) {
        const figures = unit.groups[group];
        if (figures && columns[c]?.groups.includes(group)) yield row(unit, group, figures, c, ['', ''], '');
      }
    }
  }
}

const cell = (value: number | boolean | null | undefined): string => (value === null || value === undefined ? '' : String(value));
