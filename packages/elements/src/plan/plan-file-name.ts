import type { PlanRecord } from './plan-record.ts';

/** `readiness-plan-<instrument>-<date>.<extension>`, with the day as it is where the person is. */
export function planFileName({ instrument }: Pick<PlanRecord, 'instrument'>, now: number, extension: 'csv' | 'ics' | 'json'): string {
  const day = new Date(now);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `readiness-plan-${instrument.replaceAll(/[^\w.-]+/g, '_').slice(0, 60)}-${date}.${extension}`;
}
