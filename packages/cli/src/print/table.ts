import { fit, textWidth } from '../words/text-width.ts';
import { pageWidth } from './wrap.ts';

const gap = '  ';
/** No column but the first is wider than this. */
const widest = 20;

/** Rows in columns: the first gives way when the page is too narrow, it and `left` ones begin at the left, numbers end at the right. */
export function table(rows: readonly (readonly string[])[], left: readonly number[] = []): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => textWidth(row[c] as string))));
  for (let c = 1; c < columns; c++) widths[c] = Math.min(widths[c] as number, widest);
  const others = widths.slice(1).reduce((sum, width) => sum + width + gap.length, 0);
  widths[0] = Math.min(widths[0] as number, pageWidth - others);
  const cell = (text: string, c: number): string => {
    const width = widths[c] as number;
    const cut = fit(text, width);
    const space = ' '.repeat(Math.max(0, width - textWidth(cut)));
    return c === 0 || left.includes(c) ? cut + space : space + cut;
  };
  return rows.map((row) => row.map(cell).join(gap).trimEnd());
}
