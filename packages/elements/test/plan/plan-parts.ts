import fc from 'fast-check';
import type { Stamped } from '../../src/storage/stamped.ts';
import { blankPlan, planLevers, planLimits, planStatuses, type PlannedAction, type PlanRecord } from '../../src/plan/plan-record.ts';
import type { PlanWords } from '../../src/plan/plan-words.ts';

export const hash = '0f'.repeat(32);

/** An action of a tiny inn. */
export function plannedAction(changes: Partial<PlannedAction> = {}): PlannedAction {
  return { id: 'rooms.quiet', action: 'rooms.quiet.1', title: 'Hang curtains', owner: 'Ada', due: '2026-03-01', measure: 'Complaints halve', evidence: '', status: 'open', lever: 'local', note: '', ...changes };
}

/** A plan of these actions with the keys `a1`, `a2` …, all of one moment. */
export function planOf(...actions: readonly PlannedAction[]): PlanRecord {
  return { ...blankPlan('tiny-inn', hash), actions: Object.fromEntries(actions.map((action, i) => [`a${i + 1}`, [action, 1]])) };
}

export const words: PlanWords = {
  fields: { id: 'Indicator', title: 'Action', owner: 'Who', due: 'By', measure: 'Measure', evidence: 'Evidence', status: 'Status', lever: 'Lever', note: 'Note' },
  statuses: { open: 'to do', doing: 'under way', done: 'done', dropped: 'given up' },
  levers: { local: 'we', 'state-waiver': 'state, by waiver', federal: 'federal' },
  indicator: (id) => `Name of ${id}`,
};

const hostile = ['=cmd|\'/c calc\'!A0', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"', '",\r\n"', 'a,b;c\\n', '\\', '\n', '\r\n', '\nEND:VCALENDAR\n', '\u0000', '\u001b', '\u2028', '\ud800', '\udc00x', '\u202egpj', '__proto__', 'é'.repeat(40), '漢'.repeat(40), '👩‍👩‍👧‍👦'.repeat(6), '</script>', '\ufeff'];

/** Texts that break careless writers, and any others. */
export const anyText = (limit: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 90 })), { maxLength: 4 }).map((parts) => parts.join('').slice(0, limit));

const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,20}$/);
const anyDay = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

export const anyAction: fc.Arbitrary<PlannedAction> = fc.record({
  id: anyId,
  action: fc.option(anyId),
  title: anyText(planLimits.title),
  owner: anyText(planLimits.owner),
  due: fc.oneof(fc.constant(''), anyDay),
  measure: anyText(planLimits.measure),
  evidence: anyText(planLimits.evidence),
  status: fc.constantFrom(...planStatuses),
  lever: fc.constantFrom(...planLevers),
  note: anyText(planLimits.note),
}, { noNullPrototype: true });

/** Any plan for the tiny inn, with some actions that were taken back; few keys, so that two plans share some. */
export const anyPlan: fc.Arbitrary<PlanRecord> = fc
  .dictionary(fc.oneof(fc.constantFrom('a1', 'a2', 'a3', 'constructor'), anyId), fc.tuple(fc.option(anyAction), fc.nat(3)) as fc.Arbitrary<Stamped<PlannedAction>>, { maxKeys: 5, noNullPrototype: true })
  .map((actions) => ({ ...blankPlan('tiny-inn', hash), actions }));
