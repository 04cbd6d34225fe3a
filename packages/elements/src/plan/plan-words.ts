import type { Lever } from '@readiness-kit/core';
import type { PlannedAction, PlanStatus } from './plan-record.ts';

/** What a plan's files call things, in the language of those who read them. */
export interface PlanWords {
  readonly fields: Readonly<Record<Exclude<keyof PlannedAction, 'action'>, string>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly levers: Readonly<Record<Lever, string>>;
  /** Name of an indicator. */
  readonly indicator: (id: string) => string;
}
