import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOf, csv, everyInput, expected, importedWith, input, nasty, nastyTexts, ofGroup } from '../../test/asked-answers.ts';
import { readTable } from '../table/read-table.ts';
import type { TextSheet } from '../table/workbook/write-workbook.ts';
import { sectionsOf } from './sections.ts';
import { xlsForm, xlsFormSheets } from './xlsform.ts';

/** Something that XML can hold, whatever its sheet's reader trims. */
const legible = /^[^\s\p{Cc}\p{Cs}](?:[^\0-\u0008]*[^\s\p{Cc}\p{Cs}])?$/u;

/** The published rules of XLSForm, as pyxform checks them. */
function checkRules(sheets: readonly TextSheet[]): void {
  const [survey, choices, settings] = sheets.map(({ rows: [header = [], ...rows] }) => rows.map((row) => {
    assert.equal(row.length, header.length);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  }));
  assert.ok(survey && choices && settings);
  const label = Object.keys(survey[0] ?? {}).find((name) => name.startsWith('label::')) ?? '';
  const names = survey.map(({ name = '' }) => name);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length, 'names are unique, in any case');
  for (const name of names) assert.match(name, /^[A-Za-z_][\w.-]*$/);
  const lists = new Map<string, string[]>();
  for (const { list_name: list = '', name = '', [label]: text = '' } of choices) {
    assert.match(name, /^[\w.-]+$/);
    assert.match(text, legible);
    lists.set(list, [...(lists.get(list) ?? []), name]);
  }
  for (const list of lists.values()) assert.equal(new Set(list).size, list.length);
  for (const { type = '', relevant = '', required = '', [label]: text = '' } of survey) {
    const [kind, list = ''] = type.split(' ');
    assert.ok(kind === 'note' || (kind === 'select_one' && lists.has(list)), type);
    assert.match(text, legible);
    assert.ok(['', 'yes'].includes(required));
    for (const [, used = ''] of relevant.matchAll(/\$\{([^}]*)\}/g)) assert.ok(names.includes(used));
  }
  for (const sheet of sheets) for (const row of sheet.rows) row.forEach((cell, i) => assert.ok(i === 4 || !cell.includes('${'), 'no reference but in a condition'));
  const [{ form_id: id = '', default_language: language = '' } = {}] = settings;
  assert.match(id, /^[A-Za-z_][\w.-]*$/);
  assert.equal(label, `label::${language}`);
}

/** Anything, with what begins a reference often in it. */
const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('$', '{', '${', '}', ' ', '\n', '\0', '\ud800')), { maxLength: 6 }).map((parts) => parts.join(''));

test('every form keeps to the rules', () => {
  for (const form of everyInput) checkRules(xlsFormSheets(form));
});

test('whatever the texts are, they stay texts', () => {
  for (const text of [...nastyTexts, '$\0{group}', '\u0001']) checkRules(xlsFormSheets(nasty(text)));
  fc.assert(fc.property(anyText, (text) => checkRules(xlsFormSheets({ ...nasty(text), form: 'quick' }))), { numRuns: 60 });
});

test('the workbook holds the sheets, the first of them the survey', async () => {
  const form = { ...input, form: 'quick' };
  const [workbook] = xlsForm(form);
  const { table } = await readTable([workbook.content]);
  const { value } = await table.next();
  assert.deepEqual((value as readonly { readonly cells: readonly string[] }[]).slice(0, 3).map(({ cells }) => cells.slice(0, 3)), xlsFormSheets(form)[0]?.rows.slice(0, 3).map((row) => row.slice(0, 3)));
  assert.deepEqual(xlsForm(form)[0].content, workbook.content, 'the same bytes each time');
});

test('answers come back as ODK and Kobo give them', async () => {
  for (const form of everyInput) {
    const [, mapping] = xlsForm(form);
    const { choices, sections } = sectionsOf(form);
    const groups = choices.length > 0 ? choices.map(({ group }) => group) : [sections[0]?.group ?? ''];
    const codes = sections.flatMap(({ questions }) => questions.map(({ code }) => code));
    const header = ['SubmissionDate', ...(choices.length > 0 ? ['group'] : []), ...codes.map((code) => code.replace('@', '__at__')), 'KEY'];
    const lines = groups.map((group, i) => {
      const given = new Map(answersOf(form, group).map(({ question, answer }) => [question.code, String(answer ?? '').replace('dont-know', 'DK')]));
      return [`2026-09-09T08:0${i}:00.000Z`, ...(choices.length > 0 ? [group] : []), ...codes.map((code) => given.get(code) ?? ''), `uuid:${i}`];
    });
    const read = await importedWith(csv([header, ...lines]), mapping);
    assert.deepEqual([read.report.kept, read.unreadable], [groups.length, []]);
    read.rows.forEach((row, i) => assert.deepEqual(ofGroup(row, form, groups[i] ?? ''), expected(form, groups[i] ?? '')));
  }
});
