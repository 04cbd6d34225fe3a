import { refuse, type Refusal } from '../transfer/refusal.ts';
import { readPlan, type PlanRecord, type ReadPlan } from './plan-record.ts';

const kind = 'readiness-plan';

/** A plan as the text of a file. */
export function writePlanFile(plan: PlanRecord): string {
  return `${JSON.stringify({ kind, ...plan }, null, 2)}\n`;
}

/**
 * Reads the text of a file that a person gave. A plan for another instrument is refused; one that grew from
 * another result is not, since a plan outlives the result of its year.
 */
export function readPlanFile(text: string, here: Pick<PlanRecord, 'instrument'>): { readonly ok: true; readonly value: ReadPlan } | Refusal {
  try {
    return readData(JSON.parse(text, withoutPrototype), here);
  } catch {
    // Also what is nested so deeply that it exhausts the stack.
    return refuse('not-json');
  }
}

function readData(data: unknown, here: Pick<PlanRecord, 'instrument'>): ReturnType<typeof readPlanFile> {
  const { kind: is, schemaVersion, instrument } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (is !== kind || typeof schemaVersion !== 'number') return refuse('foreign');
  if (schemaVersion > 1) return refuse('newer');
  if (instrument !== here.instrument) return refuse('instrument', typeof instrument === 'string' ? instrument : '');
  const value = readPlan(data);
  return value ? { ok: true, value } : refuse('foreign');
}

/** No plan of ours has such a key: it would only wait for code that is less careful. */
const withoutPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);
