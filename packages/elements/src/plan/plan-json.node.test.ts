import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPlan, plannedAction, planOf } from '../../test/plan/plan-parts.ts';
import { planFileName } from './plan-file-name.ts';
import { readPlanFile, writePlanFile } from './plan-json.ts';

const here = { instrument: 'tiny-inn' };
const read = (data: unknown): ReturnType<typeof readPlanFile> => readPlanFile(JSON.stringify(data), here);
const problemOf = (result: ReturnType<typeof readPlanFile>): unknown[] => (result.ok ? ['none'] : [result.problem, ...(result.id === undefined ? [] : [result.id])]);
const file = (changes: object = {}): object => ({ kind: 'readiness-plan', ...planOf(plannedAction()), ...changes });

test('what is written is read as the same plan', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const text = writePlanFile(plan);
    assert.deepEqual(readPlanFile(text, here), { ok: true, value: { plan, dropped: 0 } });
    assert.equal(writePlanFile(plan), text);
  }));
});

test('halves of characters outlast the way through UTF-8', () => {
  const plan = planOf(plannedAction({ title: '\ud800', note: 'x\udc00' }));
  const bytes = new TextEncoder().encode(writePlanFile(plan));
  assert.deepEqual(readPlanFile(new TextDecoder().decode(bytes), here), { ok: true, value: { plan, dropped: 0 } });
});

test('a file can be read by people, and says what it is', () => {
  const text = writePlanFile(planOf());
  assert.equal(text.split('\n')[1], '  "kind": "readiness-plan",');
  assert.ok(text.endsWith('}\n'));
});

test('its name says the instrument and the day', () => {
  assert.equal(planFileName(planOf(), new Date(2026, 0, 5, 23, 59).getTime(), 'ics'), 'readiness-plan-tiny-inn-2026-01-05.ics');
  assert.equal(planFileName({ instrument: '../a b/\u202egpj' }, new Date(2026, 10, 23).getTime(), 'json'), 'readiness-plan-.._a_b_gpj-2026-11-23.json');
});

test('what is no file of ours is refused, each for its reason', () => {
  for (const text of ['', '{"kind":"readiness-plan",', 'BEGIN:VCALENDAR']) assert.deepEqual(problemOf(readPlanFile(text, here)), ['not-json']);
  for (const data of [null, 1, 'x', [], {}, { kind: 'readiness-answers' }, planOf(), file({ schemaVersion: '1' }), file({ schemaVersion: 0 }), file({ result: '' }), file({ result: 7 })]) assert.deepEqual(problemOf(read(data)), ['foreign']);
  assert.deepEqual(problemOf(read(file({ schemaVersion: 2, instrument: 'other-inn' }))), ['newer']);
  assert.deepEqual(problemOf(read(file({ instrument: 'other-inn' }))), ['instrument', 'other-inn']);
  assert.deepEqual(problemOf(read(file({ instrument: { toString: 'tiny-inn' } }))), ['instrument', '']);
  assert.deepEqual(problemOf(read(file({ result: 'of-another-year' }))), ['none']);
});

test('what of it does not fit is left out and counted', () => {
  const result = read(file({ actions: { a: [plannedAction(), 1], b: [plannedAction({ due: 'soon' }), 1], c: 'later' } }));
  assert.ok(result.ok);
  assert.deepEqual([Object.keys(result.value.plan.actions), result.value.dropped], [['a'], 2]);
});

test('keys of prototypes do no harm', () => {
  const action = JSON.stringify(plannedAction()).replace('{', '{"__proto__":{"hostile":1},');
  const evil = JSON.stringify(file({ actions: {} })).replace('"actions":{', `"__proto__":{"hostile":1},"actions":{"__proto__":[${action},1],"constructor":[${action},1]`);
  const result = readPlanFile(evil, here);
  assert.ok(result.ok);
  assert.deepEqual(result.value, { plan: { ...planOf(), actions: { constructor: [plannedAction(), 1] } }, dropped: 0 });
  assert.equal(({} as Record<string, unknown>)['hostile'], undefined);
});

test('what is nested without end does no harm', () => {
  for (const depth of [30, 3000, 100_000]) {
    const nested = JSON.stringify(file({ actions: { a: [plannedAction(), 1], b: ['HERE', 1] } })).replace('"HERE"', '['.repeat(depth) + ']'.repeat(depth));
    const result = readPlanFile(nested, here);
    if (result.ok) assert.deepEqual(result.value, { plan: { ...planOf(), actions: { a: [plannedAction(), 1] } }, dropped: 1 });
    else assert.equal(result.problem, 'not-json');
  }
});

test('no text whatever throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readPlanFile(text, here)));
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('actions', 'result', 'instrument', 'schemaVersion'), fc.jsonValue()), (changes) => void read(file(changes))));
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(plannedAction())), fc.jsonValue()), (changes) => {
    const result = read(file({ actions: { a: [{ ...plannedAction(), ...changes }, 1] } }));
    assert.ok(result.ok);
  }));
});
