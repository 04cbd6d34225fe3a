import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accounted } from '../../test/accounted.ts';
import { fixture } from '../../test/any-file.ts';
import { ids, instrument, mapping, texts } from '../../test/synthetic.ts';
import { importResponses, type ImportReport } from './import-responses.ts';
import type { ImportedRow } from './imported-row.ts';
import { parseRows } from '../table/parse-rows.ts';
import { writeWorkbook } from '../table/workbook/write-workbook.ts';
import { emptyMapping, type Mapping } from './mapping.ts';

interface Imported {
  readonly report: ImportReport;
  readonly rows: readonly ImportedRow[];
  /** Answers of kept rows: vision, culture, transparency. */
  readonly answers: readonly (readonly unknown[])[];
}

async function imported(bytes: Uint8Array, own: Mapping = mapping): Promise<Imported> {
  const reading = importResponses({ bytes: [bytes], instrument, texts: [texts], mapping: own });
  const rows: ImportedRow[] = [];
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return { report: next.value, rows, answers: rows.flatMap((row) => (row.kept ? [ids.map((id) => row.responses.find(({ item }) => item === id)?.answer)] : [])) };
    rows.push(...next.value);
  }
}
const file = (name: string): Uint8Array => fixture(name.replace('.csv', ''));
const balanced = ({ report }: Imported): void => assert.equal(report.rows, report.kept + Object.values(report.removed).reduce((sum, n) => sum + n, 0));

test('Google Forms: 4 rows, all kept; don’t know and blank are told apart', async () => {
  const found = await imported(file('google_forms_direct.csv'));
  balanced(found);
  assert.deepEqual([found.report.tool, found.report.rows, found.report.kept], ['google-forms', 4, 4]);
  assert.deepEqual(found.answers, [[4, 5, 3], [5, 'dont-know', null], [2, 2, 2], [2, 2, 2]]);
  assert.deepEqual(found.rows.map((row) => row.kept && row.responses[0]?.group), ['teacher', 'family', 'learner', 'learner']);
  assert.deepEqual(found.report.binding.unbound.map(({ header }) => header), ['Supports needed', 'Anything else?']);
  assert.deepEqual(found.rows.map((row) => row.kept && row.resembles), [null, null, null, 4], 'one hour apart, and else alike: a warning, not a removal');
  assert.equal(found.report.resembling, 1);
  assert.deepEqual(found.rows.map((row) => row.kept && row.submitted?.kind === 'instant' && row.submitted.instant), ['2026-09-09T13:01:22.000Z', '2026-09-10T01:05:00.000Z', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
});

test('other columns are kept as they are, choices told apart, where the mapping says so', async () => {
  const kept = { ...mapping, columns: { ...mapping.columns, 'Supports needed': 'keep', 'Anything else?': 'keep' } };
  const others = ({ rows }: Imported): unknown => rows.map((row) => row.kept && row.others.map(({ value }) => value));
  assert.deepEqual(others(await imported(file('google_forms_direct.csv'), { ...kept, choices: { 'Supports needed': [] } })), [[['Coaching', 'Time to plan'], ''], [['Other: child care, evenings'], '=1+1'], [[], 'Línea uno\nLínea dos'], [[], '']]);
  const known = ['Coaching', 'Time to plan', 'Coaching, mentoring and modeling'];
  assert.deepEqual(others(await imported(file('google_sheets.csv'), { ...kept, choices: { 'Supports needed': known } })), [[['Coaching', 'Time to plan'], ''], [['Coaching, mentoring and modeling', 'Time to plan'], '']]);
  const forms = { ...mapping, columns: { ...mapping.columns, 'Which supports do you need? (choose all)': 'keep', Comments: 'keep', Comments2: 'keep' }, choices: { 'Which supports do you need? (choose all)': [] } };
  assert.deepEqual(others(await imported(file('ms_forms.csv'), forms)), [[['Coaching', 'Time to plan'], '', ''], [['Other: child care, evenings'], '=HYPERLINK("http://x","y")', ''], [[], 'Line one\nLine two', ''], [['Coaching'], '', ''], false]);
});

test('Google Sheets: numbers, and numbers with their words', async () => {
  const found = await imported(file('google_sheets.csv'));
  balanced(found);
  assert.deepEqual(found.answers, [[4, 5, 3], [5, null, null]]);
});

test('Qualtrics: preview, spam and a repeated id left out; a response in progress kept', async () => {
  const found = await imported(file('qualtrics_numeric.csv'), { ...mapping, groups: { '2': 'teacher', '3': 'family' } });
  balanced(found);
  assert.deepEqual([found.report.rows, found.report.kept, found.report.partial], [5, 2, 1]);
  assert.deepEqual(found.report.removed, { preview: 1, spam: 1, duplicate: 1 });
  assert.deepEqual(found.answers, [[4, 5, null], [4, null, null]], 'seen and not answered is no answer');
  assert.deepEqual(found.rows[1]?.kept && found.rows[1].submitted, { kind: 'instant', instant: '2026-09-09T14:05:01.000Z' }, 'in the zone that the file states');
  assert.deepEqual(found.rows.flatMap((row) => (row.kept ? [row.district] : [])), [{ id: '0100005', state: 'whole' }, { id: '0100005', state: 'repaired' }], 'a column that is headed leaid holds nothing else');
  const unmapped = await imported(file('qualtrics_numeric.csv'));
  assert.deepEqual(unmapped.report.removed, { preview: 1, spam: 1, duplicate: 1, 'no-group': 2 }, 'a code that nobody explained is no group');
});

test('Qualtrics with labels, in another language than ours', async () => {
  const found = await imported(file('qualtrics_labels_localised.csv'));
  assert.deepEqual([found.report.rows, found.report.kept], [1, 1]);
  assert.equal(found.rows[0]?.kept && found.rows[0].unreadable.length, 0);
  assert.ok(found.answers[0]?.includes(3), 'neither agree nor disagree');
});

test('SurveyMonkey: two header rows, not UTF-8, one row without an answer', async () => {
  const found = await imported(file('surveymonkey_two_rows.csv'));
  balanced(found);
  assert.deepEqual([found.report.encoding, found.report.rows, found.report.kept, found.report.removed], ['windows-1252', 2, 1, { empty: 1 }]);
  assert.deepEqual(found.answers, [[4, 5, null]]);
});

test('the id of a district has its zero given back only where it is certain', async () => {
  const text = new TextDecoder('latin1').decode(file('surveymonkey_two_rows.csv')).replace(',,,,2100030,', ',,,,100030,');
  const read = async (state?: string): Promise<unknown> => {
    const reading = importResponses({ bytes: [new TextEncoder().encode(text)], instrument, texts: [texts], mapping: { ...mapping, columns: { ...mapping.columns, 'Custom Data 1': 'district' } }, ...(state === undefined ? {} : { state }) });
    const rows = (await reading.next()).value as readonly ImportedRow[];
    return rows.flatMap((row) => (row.kept ? [row.district] : []));
  };
  assert.deepEqual(await read(), [{ id: '100030', state: 'uncertain' }]);
  assert.deepEqual(await read('al'), [{ id: '0100030', state: 'repaired' }]);
  assert.deepEqual(await read('KY'), [{ id: '100030', state: 'uncertain' }]);
});

test('LimeSurvey: semicolons, codes, a byte order mark inside a cell, one not finished', async () => {
  const found = await imported(file('limesurvey_codes_semicolon.csv'), { ...mapping, group: 'teacher', columns: { 'G1Q1[transp]. How true is each statement? [Results are shared openly with families.]': 'transparency' } });
  balanced(found);
  assert.deepEqual([found.report.separator, found.report.rows, found.report.kept, found.report.partial], [';', 3, 3, 1]);
  assert.deepEqual(found.answers, [[4, 5, 3], [4, null, null], [1, 2, 'not-applicable']]);
  assert.deepEqual(found.rows.map((row) => row.kept && row.submitted?.kind === 'none' && row.submitted.why), [false, 'empty', 'anonymous']);
});

test('Microsoft Forms: a no-break space in a heading; the same content under another id is a duplicate', async () => {
  const found = await imported(file('ms_forms.csv'));
  balanced(found);
  assert.deepEqual([found.report.rows, found.report.kept, found.report.removed], [5, 4, { duplicate: 1 }]);
  assert.deepEqual(found.answers, [[4, 5, 3], [5, 'dont-know', 4], [null, 2, 2], [4, 4, 4]]);
});

test('a zone that the file states and nobody knows leaves its times without one', async () => {
  const text = new TextDecoder().decode(file('qualtrics_numeric.csv')).replace('America/Denver', 'America/Nowhere');
  const found = await imported(new TextEncoder().encode(text), { ...mapping, group: 'teacher' });
  assert.deepEqual(found.rows[1]?.kept && found.rows[1].submitted, { kind: 'local', local: '2026-09-09T08:05:01', why: 'no-zone' });
});

test('our own long table: a row an answer, what is not ours by its reason', async () => {
  const text = 'respondent,group,item,answer,note\nt1,teacher,vision,4,x\nt1,teacher,culture,DK,\nt1,teacher,transparency,,\nt2,Families,vision,9,\nt3,nobody,vision,1,\nt4,teacher,no-such,1,\nt5,teacher,vision\n';
  const found = await imported(new TextEncoder().encode(text));
  balanced(found);
  assert.deepEqual([found.report.tool, found.report.kept, found.report.removed], ['readiness-long', 4, { 'no-group': 1, 'no-item': 1, ragged: 1 }]);
  assert.deepEqual(found.rows.flatMap((row) => (row.kept ? row.responses.map(({ respondent, group, item, answer }) => [respondent, group, item, answer]) : [])), [['t1', 'teacher', 'vision', 4], ['t1', 'teacher', 'culture', 'dont-know'], ['t1', 'teacher', 'transparency', null], ['t2', 'family', 'vision', null]]);
  assert.deepEqual(found.rows.flatMap((row) => (row.kept ? row.unreadable : [])), [{ header: 'answer', cell: '9', why: 'no-answer' }]);
});

test('our own wide table: a row a respondent', async () => {
  const found = await imported(new TextEncoder().encode('respondent,group,vision,culture\nt1,teacher,4,NA\nt2,learner,DECLINED,\n'));
  balanced(found);
  assert.deepEqual([found.report.tool, found.answers], ['readiness-wide', [[4, 'not-applicable', undefined], ['declined', null, undefined]]]);
});

test('a file that nothing fits has its rows counted, and what its columns may be', async () => {
  const found = await imported(new TextEncoder().encode('a,Is the vision for learning shared by our district?\n1,2\n'), { ...emptyMapping, columns: { gone: 'vision', a: 'no-such' } });
  balanced(found);
  assert.deepEqual(found.report.removed, { empty: 1 });
  assert.deepEqual(found.report.binding.unbound[0]?.suggestions, ['vision']);
  assert.deepEqual(found.report.binding.unfit, [{ header: 'gone', reason: 'no-such-column' }, { header: 'a', reason: 'no-such-item' }]);
  assert.deepEqual((await imported(new Uint8Array())).report.rows, 0);
});

test('what kept a file from being read is said with its place', async () => {
  const codes = async (text: string | Uint8Array, own = emptyMapping): Promise<readonly string[]> => (await imported(typeof text === 'string' ? new TextEncoder().encode(text) : text, own)).report.issues.map(({ code }) => code);
  assert.deepEqual(await codes(''), ['file-empty']);
  assert.deepEqual(await codes('group,respondent,vision\n'), ['rows-none']);
  assert.deepEqual(await codes('a,b\n1,2\n'), ['columns-unbound']);
  assert.deepEqual(await codes('a,b\n1,2\n', { ...emptyMapping, columns: { gone: 'vision' } }), ['columns-unbound', 'mapping-column-unknown']);
  assert.deepEqual(await codes(`${'x,'.repeat(20_000)}y\n1,2\n`), ['columns-too-many']);
  assert.deepEqual((await imported(new TextEncoder().encode('respondent,group,vision\nr1,teacher,4\nr2,teacher,"5\n'), emptyMapping)).report.issues, [{ code: 'row-unending', severity: 'error', path: ['line', 3] }]);
  assert.deepEqual(await codes(new Uint8Array(17 * 1024 * 1024).fill(0x61)), ['line-endless', 'file-empty']);
  assert.deepEqual(await codes('{"a": [1, 2'), ['json-unreadable', 'file-empty']);
});

test('two columns that answer one item differently are said; what is no group is listed', async () => {
  const found = await imported(new TextEncoder().encode('Timestamp,Role [group],One [vision],Two [vision]\n1/1/2026,Teacher,4,5\n1/2/2026,Teacher,3,3\n1/3/2026,Nobody,1,\n1/4/2026,Nobody,2,zzz\n1/5/2026,Teacher,,zzz\n'));
  balanced(found);
  assert.deepEqual(found.rows.map((row) => row.kept && row.unreadable.map(({ why, cell }) => [why, cell])), [[['answered-twice', '5']], [], false, false, [['no-answer', 'zzz']]]);
  assert.deepEqual([found.report.removed, found.report.unknown, found.report.unreadable], [{ 'no-group': 2 }, { groups: ['Nobody'], answers: ['zzz'] }, 2]);
});

test('the same answers from a workbook as from its CSV', async () => {
  const parsing = parseRows([new TextDecoder().decode(file('ms_forms.csv')).replace('\ufeff', '')]);
  const rows = (await parsing.next()).value as readonly { readonly cells: readonly string[] }[];
  const found = await imported(writeWorkbook([{ name: 'Sheet1', rows: rows.map(({ cells }) => cells) }]));
  const csv = await imported(file('ms_forms.csv'));
  assert.deepEqual(found.answers, csv.answers);
  assert.deepEqual([found.report.format, found.report.tool, found.report.removed], ['workbook', 'microsoft-forms', { duplicate: 1 }]);
});

test('results of SurveyJS, a submission a line, and our own answers a line', async () => {
  const json = async (data: string): Promise<Imported> => {
    const found = await imported(new TextEncoder().encode(data), { ...mapping, group: 'teacher' });
    balanced(found);
    return found;
  };
  const results = await json(JSON.stringify([{ group: 'Teacher', vision: 4, culture: '5', transparency: 'DK', Supports: ['a', 'b'] }, { group: 'learner', vision: 2 }, { Quality: { vision: 1, culture: 2 } }]));
  assert.deepEqual([results.report.tool, results.answers, results.rows.map((row) => row.kept && row.responses[0]?.group)], ['json', [[4, 5, 'dont-know'], [2, null, null], [1, 2, null]], ['teacher', 'learner', false]].map((x, i) => (i === 2 ? ['teacher', 'learner', 'teacher'] : x)));
  const submissions = ['r1', 'r2'].map((respondent) => JSON.stringify({ instrument: { id: 'synthetic' }, responses: [{ respondent, group: 'family', item: 'vision', answer: 3 }, { respondent, group: 'family', item: 'culture', answer: 'dont-know' }] }));
  assert.deepEqual((await json(submissions.join('\n'))).rows.flatMap((row) => (row.kept ? row.responses.map(({ respondent, answer }) => [respondent, answer]) : [])), [['r1', 3], ['r1', 'dont-know'], ['r2', 3], ['r2', 'dont-know']]);
  const lines = await json('{"respondent":"r1","group":"learner","item":"vision","answer":4}\n\n{"respondent":"r1","group":"learner"\n{"respondent":"r1","group":"learner","item":"culture","answer":null}\n');
  assert.deepEqual([lines.report.tool, lines.report.rows, lines.report.removed, lines.rows.map(({ line }) => line)], ['readiness-long', 3, { 'not-json': 1 }, [1, 3, 4]]);
  assert.deepEqual((await json('{"__proto__": {"vision": 1}, "constructor": 2, "a": '.padEnd(60_000, '[').concat('1'.padEnd(60_000, ']'), '}'))).report.kept, 0);
});

test('any bytes, and every file with things done to it, are read to an end, each row accounted for', async () => {
  await fc.assert(accounted, { numRuns: 500 });
});
