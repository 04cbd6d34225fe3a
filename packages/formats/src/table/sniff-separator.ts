import { rowsOf } from './csv-parser.ts';

/** Signs that stand between the cells of the tables that survey tools write. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** Rows that are looked at. */
const looked = 20;

/** The separator by which the beginning of a file has most columns, in most rows the same number; a comma where no row has two. */
export function sniffSeparator(beginning: string): Separator {
  const fit = (separator: Separator): number => {
    const widths = rowsOf(beginning, separator).slice(0, looked).map((cells) => cells.length).filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 0, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return rows * width;
  };
  return separators.reduce((best, separator) => (fit(separator) > fit(best) ? separator : best));
}
