import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPlan, plannedAction, planOf, words } from '../../test/plan/plan-parts.ts';
import { planCsv } from './plan-csv.ts';
import { actionsOf } from './plan-record.ts';

const head = '\ufeffIndicator,Action,Who,By,Status,Lever,Measure,Evidence,Note\r\n';

test('a plan is a table with words as its header, in the order of days', () => {
  const plan = planOf(plannedAction({ due: '', status: 'dropped', lever: 'state-waiver' }), plannedAction({ evidence: 'Log', note: 'Ask Bo' }));
  assert.equal(planCsv(plan, words), `${head}Name of rooms.quiet,Hang curtains,Ada,2026-03-01,to do,we,Complaints halve,Log,Ask Bo\r\n`
    + 'Name of rooms.quiet,Hang curtains,Ada,,given up,"state, by waiver",Complaints halve,,\r\n');
});

test('a plan without actions has a header only', () => {
  assert.equal(planCsv(planOf(), words), head);
});

test('texts that a spreadsheet would take for a formula are made harmless', () => {
  const titleOf = (title: string): string => rowsOf(planCsv(planOf(plannedAction({ title })), words))[1]?.[1] ?? '';
  for (const title of ['=1+1', '+1', '-5 % paper', '@SUM(A1)', '\t=1', '\r=1']) assert.equal(titleOf(title), `'${title}`);
  for (const title of ['', 'a=1', ' =1', '\'=1', '5-1', '1+1']) assert.equal(titleOf(title), title);
  const header = planCsv(planOf(), { ...words, fields: { ...words.fields, title: '=1' } });
  assert.equal(rowsOf(header)[0]?.[1], '\'=1');
  assert.equal(rowsOf(planCsv(planOf(plannedAction()), { ...words, indicator: () => '=1' }))[1]?.[0], '\'=1');
});

test('quotes, commas and line ends stay within their cell', () => {
  const csv = planCsv(planOf(plannedAction({ title: 'a "b", c', note: 'one\ntwo\r\nthree' })), words);
  assert.ok(csv.includes(',"a ""b"", c",'));
  assert.ok(csv.endsWith(',"one\ntwo\r\nthree"\r\n'));
});

test('whatever the texts are, a reader of RFC 4180 gets them back, and no cell is a formula', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const [, ...rows] = rowsOf(planCsv(plan, words));
    const texts = actionsOf(plan).map(([, { id, title, owner, due, status, lever, measure, evidence, note }]) => [words.indicator(id), title, owner, due, words.statuses[status], words.levers[lever], measure, evidence, note]);
    assert.deepEqual(rows, texts.map((row) => row.map((text) => (['=', '+', '-', '@', '\t', '\r'].includes(text.charAt(0)) ? `'${text}` : text))));
  }));
});

/** Reads RFC 4180 letter by letter; throws at what the standard does not allow. */
function rowsOf(csv: string): string[][] {
  assert.equal(csv[0], '\ufeff');
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 1];
  while (at < csv.length) {
    const match = /"((?:[^"]|"")*)"|[^",\r\n]*/y;
    match.lastIndex = at;
    const found = match.exec(csv) as RegExpExecArray;
    row.push(found[1]?.replaceAll('""', '"') ?? found[0]);
    at = match.lastIndex;
    if (csv[at] === ',') at += 1;
    else {
      assert.equal(csv.slice(at, at + 2), '\r\n');
      [rows[rows.length], row, at] = [row, [], at + 2];
    }
  }
  assert.deepEqual(row, []);
  return rows;
}
