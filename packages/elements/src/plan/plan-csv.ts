import { actionsOf, type PlannedAction, type PlanRecord } from './plan-record.ts';
import type { PlanWords } from './plan-words.ts';

const columns = ['id', 'title', 'owner', 'due', 'status', 'lever', 'measure', 'evidence', 'note'] as const;

/**
 * A plan as a table: RFC 4180, lines end in CR LF, a header in words. A byte order mark tells spreadsheets
 * that it is UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe in front, so a
 * title such as “-5 % paper” does too: a table is for reading, the JSON file for coming back.
 */
export function planCsv(plan: PlanRecord, words: PlanWords): string {
  const rows = actionsOf(plan).map(([, action]) => columns.map((column) => cellOf(action, column, words)));
  return `\ufeff${[columns.map((column) => words.fields[column]), ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function cellOf(action: PlannedAction, column: (typeof columns)[number], words: PlanWords): string {
  if (column === 'id') return words.indicator(action.id);
  if (column === 'status') return words.statuses[action.status];
  if (column === 'lever') return words.levers[action.lever];
  return action[column];
}

const written = (cell: string): string => quoted(harmless(cell));
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
