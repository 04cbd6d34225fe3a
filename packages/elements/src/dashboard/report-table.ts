import type { Cell } from '../csv.ts';
import type { Say } from '../localize/message.ts';
import { bare } from './isolated.ts';
import type { Blank } from './published.ts';
import type { DashboardKey } from './strings/en.ts';

/** A number that is shown with its sign. */
export interface Signed {
  readonly signed: number;
}

/** Text, a whole number, or why there is none. */
export type TableCell = string | number | Signed | Blank;

export const isBlank = (cell: TableCell): cell is Blank => typeof cell === 'object' && 'blank' in cell;

/** A table of a view, for the page and for a file of it alike: both say the same. */
export interface ReportTable {
  /** Unique in the view; names the file. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly length: number;
  /** Rows of a long table are made when they are shown. */
  readonly row: (n: number) => readonly TableCell[];
}

/** A table whose rows are known. */
export const tableOf = (id: string, caption: string, head: readonly string[], rows: readonly (readonly TableCell[])[]): ReportTable => ({ id, caption, head, length: rows.length, row: (n) => rows[n] ?? [] });

/** The whole table as rows of a file: what is withheld is said there too, is no number, and is explained below. */
export function csvRows({ caption, head, length, row }: ReportTable, say: Say<DashboardKey>): readonly (readonly Cell[])[] {
  const rows = Array.from({ length }, (_, n) => row(n));
  const cell = (content: TableCell): Cell => {
    if (typeof content === 'string') return bare(content);
    return typeof content === 'number' ? content : isBlank(content) ? say(content.blank) : content.signed;
  };
  return [[bare(caption)], head.map(bare), ...rows.map((cells) => cells.map(cell)), ...blanksIn(rows).map((blank) => [say(`${blank}Long`)])];
}

/** The kinds of blanks that some rows have, each once. */
export const blanksIn = (rows: readonly (readonly TableCell[])[]): readonly Blank['blank'][] => [...new Set(rows.flatMap((cells) => cells.flatMap((cell) => (isBlank(cell) ? [cell.blank] : []))))];
