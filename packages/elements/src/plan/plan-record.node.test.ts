import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPlan, hash, plannedAction, planOf } from '../../test/plan/plan-parts.ts';
import { actionsOf, blankPlan, isDay, mergePlans, planKind, planLimits, readPlan, type PlannedAction } from './plan-record.ts';

test('a plan is read as it was written', () => {
  fc.assert(fc.property(anyPlan, (plan) => assert.deepEqual(readPlan(JSON.parse(JSON.stringify(plan))), { plan, dropped: 0 })));
  const plan = planOf(plannedAction(), plannedAction({ action: null, due: '', title: '' }));
  assert.deepEqual(planKind.read(plan), plan);
});

test('what is no plan is none', () => {
  const plan = planOf();
  for (const data of [null, undefined, 1, 'x', [], {}, { ...plan, schemaVersion: 2 }, { ...plan, schemaVersion: '1' }, { ...plan, instrument: '' }, { ...plan, instrument: '../x' }, { ...plan, result: undefined }, { ...plan, result: 7 }]) {
    assert.equal(readPlan(data), undefined);
    assert.equal(planKind.read(data), undefined);
  }
  for (const actions of [undefined, null, 7, [], 'x']) assert.deepEqual(readPlan({ ...plan, actions }), { plan: blankPlan('tiny-inn', hash), dropped: 0 });
});

test('what is no action is left out and counted, the others stay', () => {
  const good = plannedAction();
  const longer = (Object.keys(planLimits) as (keyof typeof planLimits)[]).map((field) => ({ ...good, [field]: 'x'.repeat(planLimits[field] + 1) }));
  const missing = Object.keys(good).map((field) => ({ ...good, [field]: undefined }));
  const broken = [...longer, ...missing, { ...good, id: 'a b' }, { ...good, id: '' }, { ...good, action: '' }, { ...good, due: '2026-02-30' }, { ...good, status: 'later' }, { ...good, status: ['open'] }, { ...good, lever: 'magic' }, { ...good, note: null }, 7, [], 'x'];
  const data = { ...planOf(), actions: { ...Object.fromEntries(broken.map((action, i) => [`b${i}`, [action, 1]])), good: [good, 1], gone: [null, 2], 'a\r\nb': [good, 1], unstamped: good, early: [good, -1] } };
  assert.deepEqual(readPlan(data), { plan: { ...planOf(), actions: { good: [good, 1], gone: [null, 2] } }, dropped: broken.length + 3 });
});

test('each text may be as long as its limit', () => {
  const longest = plannedAction(Object.fromEntries(Object.entries(planLimits).map(([field, limit]) => [field, 'x'.repeat(limit)])));
  assert.deepEqual(readPlan(planOf(longest)), { plan: planOf(longest), dropped: 0 });
});

test('what else came with an action is not kept', () => {
  const more = { ...plannedAction(), hostile: { deep: [] } } as PlannedAction;
  assert.deepEqual(readPlan({ ...planOf(more), hostile: 1 })?.plan, planOf(plannedAction()));
});

test('days are those of the calendar', () => {
  for (const day of ['2026-03-01', '2024-02-29', '1000-01-01', '2999-12-31']) assert.equal(isDay(day), true, day);
  for (const day of ['', '2026-3-1', '2025-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0026-01-01', '3000-01-01', '2026-03-01T00:00', ' 2026-03-01', '2026-03-01\n']) assert.equal(isDay(day), false, JSON.stringify(day));
});

test('of two devices the later of each action counts, and one that was taken back stays away', () => {
  const [one, other] = [plannedAction({ status: 'doing' }), plannedAction({ status: 'done' })];
  const here = { ...planOf(), actions: { a: [one, 5], b: [one, 1], c: [one, 3] } } as const;
  const there = { ...planOf(), actions: { a: [other, 4], b: [null, 2], d: [other, 1] } } as const;
  assert.deepEqual(mergePlans(here, there).actions, { a: [one, 5], b: [null, 2], c: [one, 3], d: [other, 1] });
  assert.equal(mergePlans({ ...here, result: 'later' }, there).result, 'later');
});

test('in whatever order and how often plans are merged, the outcome is the same', () => {
  fc.assert(fc.property(anyPlan, anyPlan, anyPlan, (a, b, c) => {
    assert.deepEqual(mergePlans(a, b), mergePlans(b, a));
    assert.deepEqual(mergePlans(a, mergePlans(b, c)), mergePlans(mergePlans(a, b), c));
    assert.deepEqual(mergePlans(a, a), a);
  }));
});

test('actions are listed by the day they are due, those without one last, without those taken back', () => {
  const dues = ['', '2027-01-01', '2026-12-31', '2026-12-31'].map((due) => plannedAction({ due }));
  const plan = planOf(...dues);
  const listed = actionsOf({ ...plan, actions: { ...plan.actions, a5: [null, 9], a0: [plannedAction({ due: '' }), 1] } });
  assert.deepEqual(listed.map(([key]) => key), ['a3', 'a4', 'a2', 'a0', 'a1']);
});
