import { csvText } from '../csv.ts';
import { actionsOf, type PlannedAction, type PlanRecord } from './plan-record.ts';
import type { PlanWords } from './plan-words.ts';

const columns = ['id', 'title', 'owner', 'due', 'status', 'lever', 'measure', 'evidence', 'note'] as const;

/**
 * A plan as a table with a header in words. Text that looks like a formula gets an apostrophe in front, so a title
 * such as “-5 % paper” does too: a table is for reading, the JSON file for coming back.
 */
export function planCsv(plan: PlanRecord, words: PlanWords): string {
  const rows = actionsOf(plan).map(([, action]) => columns.map((column) => cellOf(action, column, words)));
  return csvText([columns.map((column) => words.fields[column]), ...rows]);
}

function cellOf(action: PlannedAction, column: (typeof columns)[number], words: PlanWords): string {
  if (column === 'id') return words.indicator(action.id);
  if (column === 'status') return words.statuses[action.status];
  if (column === 'lever') return words.levers[action.lever];
  return action[column];
}
