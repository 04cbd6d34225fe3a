import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPlan, hash, plannedAction, planOf, words } from '../../test/plan/plan-parts.ts';
import { planIcs } from './plan-ics.ts';
import { actionsOf, type PlannedAction, type PlanRecord } from './plan-record.ts';

const now = Date.UTC(2026, 0, 5, 23, 59, 7, 8);
const icsOf = (plan: PlanRecord, alarm?: boolean): string => planIcs(plan, { words, now, ...(alarm === undefined ? {} : { alarm }) }) ?? '';
const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (ics: string, name: string): string[] => unfolded(ics).filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
const oneOf = (changes: Partial<PlannedAction>, alarm?: boolean): string => icsOf(planOf(plannedAction(changes)), alarm);

test('an action with a due day is a task and an event of that day', () => {
  const about = (kind: string): string[] => [
    `UID:tiny-inn.${hash}.a1.${kind}`, 'DTSTAMP:20260105T235907Z', 'SUMMARY:Hang curtains',
    String.raw`DESCRIPTION:Indicator: Name of rooms.quiet\nWho: Ada\nStatus: to do\nLever: state\, by waiver\nMeasure: Complaints halve`,
  ];
  assert.deepEqual(unfolded(oneOf({ lever: 'state-waiver' })), [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readiness Kit//Action plan//EN',
    'BEGIN:VTODO', ...about('task'), 'DUE;VALUE=DATE:20260301', 'STATUS:NEEDS-ACTION', 'END:VTODO',
    'BEGIN:VEVENT', ...about('day'), 'DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260302', 'TRANSP:TRANSPARENT', 'STATUS:CONFIRMED', 'END:VEVENT',
    'END:VCALENDAR', '',
  ]);
});

test('where nothing is due there is no file', () => {
  assert.equal(planIcs(planOf(), { words, now }), undefined);
  assert.equal(planIcs(planOf(plannedAction({ due: '' })), { words, now }), undefined);
  const plan = planOf(plannedAction());
  assert.equal(planIcs({ ...plan, actions: { a1: [null, 2] } }, { words, now }), undefined);
  assert.equal(valuesOf(icsOf(planOf(plannedAction(), plannedAction({ due: '' }))), 'UID').length, 2);
});

test('an event ends with the next day, in leap years and at the end of a year too', () => {
  const endOf = (due: string): string[] => valuesOf(oneOf({ due }), 'DTEND;VALUE=DATE');
  assert.deepEqual(['2024-02-28', '2025-02-28', '2026-12-31', '2999-12-31'].map(endOf), [['20240229'], ['20250301'], ['20270101'], ['30000101']]);
});

test('each status has its own', () => {
  const statuses = (['open', 'doing', 'done', 'dropped'] as const).map((status) => valuesOf(oneOf({ status }), 'STATUS'));
  assert.deepEqual(statuses, [['NEEDS-ACTION', 'CONFIRMED'], ['IN-PROCESS', 'CONFIRMED'], ['COMPLETED', 'CONFIRMED'], ['CANCELLED', 'CANCELLED']]);
});

test('a reminder comes only if it is asked for, and only for what is still to do', () => {
  assert.ok(!oneOf({}).includes('VALARM'));
  assert.ok(!oneOf({}, false).includes('VALARM'));
  for (const status of ['done', 'dropped'] as const) assert.ok(!oneOf({ status }, true).includes('VALARM'));
  for (const status of ['open', 'doing'] as const) {
    const lines = unfolded(oneOf({ status, title: 'a;b' }, true));
    const at = lines.indexOf('BEGIN:VALARM');
    assert.deepEqual(lines.slice(at, at + 6), ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P7D', String.raw`DESCRIPTION:a\;b`, 'END:VALARM', 'END:VEVENT']);
    assert.equal(lines.filter((line) => line === 'BEGIN:VALARM').length, 1);
  }
});

test('an action keeps its ids when it and the plan around it change', () => {
  const before = planOf(plannedAction());
  const after = planOf(plannedAction({ title: 'Other', due: '2027-01-01' }), plannedAction({ due: '2026-01-01' }));
  assert.deepEqual(valuesOf(icsOf(after), 'UID').slice(2), valuesOf(icsOf(before), 'UID'));
  assert.notDeepEqual(valuesOf(icsOf({ ...before, result: 'other' }), 'UID'), valuesOf(icsOf(before), 'UID'));
});

test('texts are escaped, and what a calendar cannot hold is left out', () => {
  const summaryOf = (title: string): string | undefined => valuesOf(oneOf({ title }), 'SUMMARY')[0];
  assert.equal(summaryOf('a,b;c\\d:"e"'), String.raw`a\,b\;c\\d:"e"`);
  assert.equal(summaryOf('a\nb\rc\r\nd\u2028e\u2029f\u0085g'), String.raw`a\nb\nc\nd\ne\nf\ng`);
  assert.equal(summaryOf('a\\nb'), String.raw`a\\nb`);
  assert.equal(summaryOf('a\u0000\u001b\u007f\tb'), 'a\tb');
});

test('lines are folded at 75 octets, never within a character', () => {
  for (const title of ['x'.repeat(67), 'x'.repeat(68), 'x'.repeat(300), 'é'.repeat(100), '漢'.repeat(100), `x${'👍'.repeat(60)}`]) {
    const ics = oneOf({ title });
    assert.deepEqual(valuesOf(ics, 'SUMMARY'), [title, title]);
  }
  assert.ok(oneOf({ title: 'x'.repeat(67) }).includes(`SUMMARY:${'x'.repeat(67)}\r\n`));
  assert.ok(oneOf({ title: 'x'.repeat(68) }).includes(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`));
  assert.ok(oneOf({ title: 'x'.repeat(67 + 75) }).includes(`\r\n ${'x'.repeat(74)}\r\n x\r\n`));
});

test('whatever the texts are, the file is sound, and a reader gets them back', () => {
  const utf8 = new TextEncoder();
  fc.assert(fc.property(anyPlan, fc.boolean(), (plan, alarm) => {
    const due = actionsOf(plan).filter(([, action]) => action.due !== '');
    const ics = icsOf(plan, alarm);
    assert.equal(ics === '', due.length === 0);
    for (const line of ics.split('\r\n')) {
      assert.ok(utf8.encode(line).length <= 75);
      assert.ok(!/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line));
      assert.ok(!/^[\udc00-\udfff]/.test(line.slice(1)) || hasLoneHalf(plan));
    }
    for (const line of unfolded(ics)) assert.ok(line === '' || /^(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|SUMMARY|DESCRIPTION|DUE;VALUE=DATE|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|TRANSP|STATUS|ACTION|TRIGGER):/.test(line), line);
    assert.equal(unfolded(ics).filter((line) => line === 'END:VCALENDAR').length, due.length === 0 ? 0 : 1);
    assert.deepEqual(valuesOf(ics, 'SUMMARY').map(asRead), due.flatMap(([, { title }]) => [title, title]).map(asHeld));
    const ids = valuesOf(ics, 'UID');
    assert.equal(new Set(ids).size, due.length * 2);
    assert.ok(ids.every((id) => /^[\w.-]{1,255}$/.test(id)));
  }));
});

test('the clock is that of those who write, and it must be one', () => {
  assert.throws(() => planIcs(planOf(plannedAction()), { words, now: Number.NaN }), RangeError);
});

const hasLoneHalf = (plan: PlanRecord): boolean => /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(actionsOf(plan).map(([, action]) => Object.values(action).join(' ')).join(' '));

/** A text as a reader undoes the escapes, letter by letter. */
const asRead = (text: string): string => text.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** What a calendar can hold of a text: one kind of line end, no control characters. */
const asHeld = (text: string): string => [...text.replaceAll('\r\n', '\n').replaceAll(/[\r\u0085\u2028\u2029]/g, '\n')].filter((letter) => letter === '\n' || letter === '\t' || (letter >= ' ' && letter !== '\u007f')).join('');
