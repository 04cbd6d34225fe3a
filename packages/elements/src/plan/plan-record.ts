import type { Lever } from '@readiness-kit/core';
import { mergeStamped, present, readStamped, type StampedMap } from '../storage/stamped.ts';
import type { Kind } from '../storage/record-store.ts';

/** Where an action stands. */
export type PlanStatus = 'open' | 'doing' | 'done' | 'dropped';

/** One thing that people mean to do, and how they will know that it worked. */
export interface PlannedAction {
  /** Indicator that it is to raise. */
  readonly id: string;
  /** Action of the instrument's library that it was taken from; `null` for one's own. */
  readonly action: string | null;
  readonly title: string;
  readonly owner: string;
  /** Day on which it is to be done, `YYYY-MM-DD`; `''` while there is none. */
  readonly due: string;
  /** What will show that it worked. */
  readonly measure: string;
  /** What shows it so far. */
  readonly evidence: string;
  readonly status: PlanStatus;
  readonly lever: Lever;
  readonly note: string;
}

/** What people plan after a result, as it is kept on their device. */
export interface PlanRecord {
  readonly schemaVersion: 1;
  /** Hash of the result that it grew from. */
  readonly result: string;
  /** Id of the instrument. */
  readonly instrument: string;
  /** By keys that never change: calendars know an action by its key. */
  readonly actions: StampedMap<PlannedAction>;
}

/** What of a stored plan still holds. */
export interface ReadPlan {
  readonly plan: PlanRecord;
  /** Entries that are no actions. */
  readonly dropped: number;
}

/**
 * Longest text of each field, in UTF-16 code units as forms count them; defaults, not facts. Title and measure
 * take what `readiness check` allows a text of the library.
 */
export const planLimits = { title: 1200, owner: 120, measure: 1200, evidence: 2000, note: 2000 } as const;

export const planStatuses: readonly PlanStatus[] = ['open', 'doing', 'done', 'dropped'];

export const planLevers: readonly Lever[] = ['local', 'state-waiver', 'federal'];

/** A plan in which nothing is planned yet. */
export function blankPlan(instrument: string, result: string): PlanRecord {
  return { schemaVersion: 1, result, instrument, actions: {} };
}

/** How a plan is read and merged. */
export const planKind: Kind<PlanRecord> = { read: (data) => readPlan(data)?.plan, merge: mergePlans };

/** Of each action the later; result and instrument are as `kept` says. The plans must be of one instrument. */
export function mergePlans(kept: PlanRecord, other: PlanRecord): PlanRecord {
  return { ...kept, actions: mergeStamped(kept.actions, other.actions) };
}

/** Actions that were not taken back, with their keys: by the day they are due, those without one last, then by key. */
export function actionsOf(plan: PlanRecord): readonly (readonly [key: string, action: PlannedAction])[] {
  const rank = ({ due }: PlannedAction): string => due || '~';
  return [...present(plan.actions)].sort(([a, one], [b, other]) => compare(rank(one), rank(other)) || compare(a, b));
}

/** Reads what a device or a file kept; `undefined` for what is no plan. What is no action is left out and counted. */
export function readPlan(data: unknown): ReadPlan | undefined {
  const record = data as { readonly [K in keyof PlanRecord]?: unknown } | null | undefined;
  if (typeof record !== 'object' || record?.schemaVersion !== 1 || !isId(record.instrument) || !isId(record.result)) return undefined;
  const { map, dropped } = readStamped(record.actions, (value, key): value is PlannedAction => isId(key) && isAction(value));
  const actions = Object.entries(map).map(([key, [action, stamp]]) => [key, [action && fieldsOf(action), stamp]] as const);
  return { plan: { ...blankPlan(record.instrument, record.result), actions: Object.fromEntries(actions) }, dropped };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, of the years 1000 to 2999: others are slips of the hand. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // Some engines take the 30th of February for a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Ids become parts of file names and of ids in calendars, so they are short and plain. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,79}$/.test(value);

function isAction(value: unknown): value is PlannedAction {
  const { id, action, due, status, lever, ...texts } = (value ?? {}) as { readonly [K in keyof PlannedAction]?: unknown };
  return isId(id) && (action === null || isId(action)) && typeof due === 'string' && (due === '' || isDay(due))
    && planStatuses.includes(status as PlanStatus) && planLevers.includes(lever as Lever)
    && Object.entries(planLimits).every(([field, limit]) => isText(texts[field as keyof typeof planLimits], limit));
}

const isText = (value: unknown, limit: number): boolean => typeof value === 'string' && value.length <= limit;

/** Whatever else came with an action is not kept. */
const fieldsOf = ({ id, action, title, owner, due, measure, evidence, status, lever, note }: PlannedAction): PlannedAction => ({ id, action, title, owner, due, measure, evidence, status, lever, note });

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
