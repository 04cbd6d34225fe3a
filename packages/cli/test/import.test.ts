import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { run } from '../src/cli.ts';
import { processIo } from '../src/process-io.ts';
import { fakeIo, ran } from './fake-io.ts';

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const { 'vision.guides-decisions': guides, 'culture.safe-to-try': safe } = districtEn.indicators as unknown as Record<string, { statement: string; items: Record<string, { prompt: string; answers?: readonly string[] }> }>;
const teacher = guides?.items['teacher'];
const form = [
  ['Timestamp', 'Your role', teacher?.prompt ?? '', 'How safe do teachers feel?', 'Comments'],
  ['2026/09/09 8:01:22 AM EST', 'Teacher', teacher?.answers?.[2] ?? '3', 'Often', '=1+1'],
  ['2026/09/09 8:05:00 AM EST', 'Coach', teacher?.answers?.[0] ?? '1', 'Seldom', ''],
  ['2026/09/09 8:06:00 AM EST', 'Teacher', '', '', ''],
].map(quoted).join('\r\n');
const firstId = 'vision.guides-decisions';
const safeId = safe ? 'culture.safe-to-try' : (Object.keys(districtEn.indicators).find((id) => id.startsWith('culture.')) ?? '');

test('a first look says what was not understood, and begins a mapping', async () => {
  const { code, out, err, made } = await ran(['import', 'f.csv', '--out', 'a.csv', '--save-mapping', 'm.json', '--removed', 'r.csv'], { files: { 'f.csv': form } });
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /File: Google Forms; UTF-8, commas\.\nRows read: 3 = 0 kept \+ 3 left out\.\n {2}2 × no-group: .*\n {2}1 × empty: /s);
  assert.match(out, /Not used: “Your role”/);
  assert.deepEqual(Object.keys(made).sort(), ['m.json', 'r.csv'], 'no file of answers without an answer');
  const draft = JSON.parse(made['m.json'] ?? '') as { columns: object; toDecide: { columns: Record<string, string[]> } };
  assert.deepEqual(draft.columns, { [teacher?.prompt ?? '']: firstId });
  assert.deepEqual(Object.keys(draft.toDecide.columns), ['Your role', 'How safe do teachers feel?', 'Comments']);
  assert.match(made['r.csv'] ?? '', /^line,reason,column,cells\r\n2,no-group,,/);
});

test('with the mapping every row is accounted for, and nothing is left behind', async () => {
  const mapping = { schemaVersion: 1, columns: { 'Your role': 'group', 'How safe do teachers feel?': safeId, Comments: 'keep' }, groups: { Coach: 'teacher' }, answers: { Often: 3 }, toDecide: { groups: ['x'] } };
  const { code, out, made } = await ran(['import', 'f.csv', '--mapping', 'm.json', '--out', 'a.csv', '--removed', 'r.csv', '--details', 'd.csv'], { files: { 'f.csv': form, 'm.json': JSON.stringify(mapping) } });
  assert.equal(code, 4, '“Seldom” is no answer');
  assert.match(out, /Rows read: 3 = 2 kept \+ 1 left out\./);
  assert.match(out, /No answer: “Seldom”/);
  assert.equal(made['a.csv'], `respondent,group,item,answer\r\nline-2,teacher,${firstId},3\r\nline-2,teacher,${safeId},3\r\nline-3,teacher,${firstId},1\r\nline-3,teacher,${safeId},\r\n`);
  assert.equal(made['r.csv'], `line,reason,column,cells\r\n3,no-answer,How safe do teachers feel?,Seldom\r\n4,empty,,2026/09/09 8:06:00 AM EST,Teacher,,,\r\n`);
  assert.equal(made['d.csv'], `line,respondent,group,finished,submitted,submitted note,district,district note,Comments\r\n2,line-2,teacher,yes,2026-09-09T13:01:22.000Z,,,,'=1+1\r\n3,line-3,teacher,yes,2026-09-09T13:05:00.000Z,,,,\r\n`);
  const score = await ran(['score', 'a.csv', '--profile', 'consensus', '--json'], { files: { 'a.csv': made['a.csv'] ?? '' } });
  assert.ok([0, 4].includes(score.code), 'and “score” reads it');
});

test('answers go to standard output, what was read to standard error', async () => {
  const { code, out, err } = await ran(['import', '-', '--group', 'teacher'], { files: { '-': 'respondent,group,item,answer\nr1,,vision.guides-decisions,4\n' } });
  assert.deepEqual([code, out], [0, 'respondent,group,item,answer\r\nr1,teacher,vision.guides-decisions,4\r\n']);
  assert.match(err, /Rows read: 1 = 1 kept \+ 0 left out\./);
});

test('the report as JSON', async () => {
  const { code, out } = await ran(['import', 'f.csv', '--out', 'a.csv', '--json'], { files: { 'f.csv': 'respondent,group,vision.guides-decisions,x\nr1,board,4,\nr1,board,3,\n' } });
  const report = JSON.parse(out) as { rows: number; kept: number; removed: object; unknown: object; tool: string };
  assert.deepEqual([code, report.tool, report.rows, report.kept, report.removed], [0, 'readiness-wide', 2, 1, { duplicate: 1 }]);
});

test('what is wrong is said in one sentence, in Spanish too', async () => {
  const said = async (argv: readonly string[], files: Readonly<Record<string, string>>): Promise<string> => (await ran(['import', 'f', ...argv], { files })).err.split('\n')[0] ?? '';
  assert.equal(await said(['--zone', 'Mars'], { f: form }), 'readiness: --zone is a name such as America/Denver, not “Mars”.');
  assert.equal(await said(['--date-order', 'x'], { f: form }), 'readiness: --date-order is month-first or day-first, not “x”.');
  assert.equal(await said(['--state', 'Kentucky'], { f: form }), 'readiness: --state is two letters such as KY, not “Kentucky”.');
  assert.equal(await said(['--json'], { f: form }), 'readiness: --json needs --out: the report takes standard output.');
  assert.equal(await said(['--out', 'a', '--removed', 'a'], { f: form }), 'readiness: Two options name the same new file.');
  assert.match(await said(['--out', 'f'], { f: form }), /^readiness: “f” could not be written: it exists already/);
  assert.match(await said(['--group', 'nobody'], { f: form }), /^readiness: The instrument has no group “nobody”; it has: /);
  assert.equal(await said(['--mapping', 'm'], { f: form, m: '{"schemaVersion":1,"columns":{"a":"no-such"}}' }), 'readiness: No result: m has problems.');
  for (const [content, words] of [['%PDF-1.7', /Esto es un PDF/], ['', /El archivo está vacío/], ['a,b\n1,2\n', /No se reconoció ninguna columna/]] as const) {
    assert.match((await ran(['import', 'f', '--out', 'a', '--lang', 'es'], { files: { f: content } })).out.replaceAll(/\s+/g, ' '), words);
  }
});

test('in a real folder: no file before it is whole, none over another, no rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-'));
  try {
    const [file, out] = [join(folder, 'f.csv'), join(folder, 'new', 'a.csv')];
    writeFileSync(file, 'respondent,group,item,answer\nr1,teacher,vision.guides-decisions,4\n');
    const io = { ...processIo(), stdout: fakeIo().io.stdout, stderr: fakeIo().io.stderr };
    assert.equal(await run(['import', file, '--out', out], io), 0);
    assert.equal(readFileSync(out, 'utf8'), 'respondent,group,item,answer\r\nr1,teacher,vision.guides-decisions,4\r\n');
    assert.equal(await run(['import', file, '--out', out], io), 5);
    assert.equal(await run(['import', join(folder, 'gone.csv'), '--out', join(folder, 'b.csv')], io), 3);
    assert.deepEqual([readdirSync(folder).sort(), readdirSync(join(folder, 'new'))], [['f.csv', 'new'], ['a.csv']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a Qualtrics survey says what the codes of its export mean', async () => {
  const { made } = await ran(['export', 'qualtrics', '--form', 'quick', '--out', '.']);
  const survey = Object.entries(made).find(([path]) => path.endsWith('.qsf'))?.[1] ?? '';
  const csv = [['ResponseId', 'RecordedDate', 'GROUP', 'Q001'], ['Response ID', 'Recorded Date', 'Who', 'x'], ['_recordId', 'recordedDate', 'QID1', 'QID2'].map((id) => JSON.stringify({ ImportId: id })), ['R_1', '2026-09-09 08:00:00', '1', '4'], ['R_2', '2026-09-09 08:00:01', '1', '-8']].map(quoted).join('\n');
  const files = { 'q.csv': csv, 's.qsf': survey, 'm.json': JSON.stringify({ schemaVersion: 1, columns: { GROUP: 'group' } }), 'not.qsf': '{}' };
  const { code, out } = await ran(['import', 'q.csv', '--codebook', 's.qsf', '--mapping', 'm.json'], { files });
  assert.equal(code, 0);
  assert.deepEqual(out.trim().split('\r\n').slice(1).map((line) => line.replace(/,[\w.-]+,(?=[^,]*$)/, ',')), ['R_1,learner,4', 'R_2,learner,DK']);
  const wrong = await ran(['import', 'q.csv', '--codebook', 'not.qsf'], { files });
  assert.deepEqual([wrong.code, wrong.out], [1, '']);
  assert.match(wrong.err, /This is no Qualtrics survey/);
});
