import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { ran } from './fake-io.ts';

const result = readFileSync(new URL('../../../examples/district-site/district-result.json', import.meta.url), 'utf8');

test('every tool gets its files, named by what they hold', async () => {
  const made = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { code, out, err, made: files } = await ran(['export', ...argv, '--out', 'x']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, Object.keys(files).map((path) => `Written: ${path}\n`).join(''));
    assert.ok(Object.values(files).every((content) => content.length > 500));
    return Object.keys(files);
  };
  assert.deepEqual(await made('surveyjs', '--form', 'quick'), ['x/district-readiness.quick.en.surveyjs.json']);
  assert.deepEqual(await made('google-forms', '--group', 'teacher', '--lang', 'es'), ['x/district-readiness.teacher.es.gs']);
  assert.deepEqual(await made('qualtrics', '--form', 'quick'), ['x/district-readiness.quick.en.qsf', 'x/district-readiness.quick.en.mapping.json']);
  assert.deepEqual(await made('limesurvey', '--form', 'quick', '--lang', 'zh-Hans'), ['x/district-readiness.quick.zh-Hans.limesurvey.txt', 'x/district-readiness.quick.zh-Hans.mapping.json']);
  assert.deepEqual(await made('xlsform', '--form', 'family', '--group', 'family', '--lang', 'ar'), ['x/district-readiness.family.family.ar.xlsform.xlsx', 'x/district-readiness.family.family.ar.mapping.json']);
  for (const [what, ending] of [['case', 'case.json'], ['json-schema', 'responses.schema.json'], ['codebook', 'codebook.csv'], ['spss', 'sps']] as const) assert.deepEqual(await made(what), [`x/district-readiness.en.${ending}`]);
});

test('what was answered with an exported form is imported with the mapping beside it, and scored', async () => {
  const { made } = await ran(['export', 'limesurvey', '--form', 'quick', '--out', '.']);
  const mapping = Object.entries(made).find(([path]) => path.endsWith('.mapping.json'))?.[1] ?? '';
  const { columns } = JSON.parse(mapping) as { columns: Record<string, string> };
  const codes = Object.keys(columns);
  const rows = district.groups.flatMap((_, g) => Array.from({ length: 12 }, (__, person) => [`${g}-${person}`, '2026-09-09 08:06:10', '3', ...codes.map((code) => (code === 'GROUP' ? `G${g + 1}` : String(((person + (columns[code] ?? '').length) % 4) + 1)))].join(',')));
  const answers = await ran(['import', 'l.csv', '--mapping', 'm.json', '--out', 'a.csv'], { files: { 'l.csv': [['id', 'submitdate', 'lastpage', ...codes].join(','), ...rows].join('\n'), 'm.json': mapping } });
  assert.deepEqual([answers.code, answers.err], [0, '']);
  const scored = await ran(['score', 'a.csv', '--form', 'quick', '--json'], { files: { 'a.csv': answers.made['a.csv'] ?? '' } });
  const { participation } = JSON.parse(scored.out) as { participation: Record<string, { n: number }> };
  assert.deepEqual(Object.keys(participation), [...district.groups]);
});

test('answers as a wide table and as JSON lines', async () => {
  const long = 'respondent,group,item,answer\nr1,teacher,vision.guides-decisions,4\nr1,teacher,vision.states-outcomes,DK\n';
  const wide = (await ran(['export', 'wide', 'a.csv'], { files: { 'a.csv': long } })).made['answers.wide.csv'] ?? '';
  assert.match(wide, /^respondent,group,vision\.states-outcomes,.*\r\nr1,teacher,DK,/);
  const lines = (await ran(['export', 'json-lines', 'a.csv'], { files: { 'a.csv': wide } })).made['answers.jsonl'] ?? '';
  assert.match(lines, /^\{"respondent":"r1","group":"teacher","item":"vision\.states-outcomes","answer":"dont-know"\}\n/);
  const foreign = await ran(['export', 'wide', 'a.csv'], { files: { 'a.csv': 'Timestamp,x\n1,2\n' } });
  assert.deepEqual([foreign.code, foreign.made], [1, {}]);
});

test('a result for Ed-Fi', async () => {
  const { code, made } = await ran(['export', 'ed-fi', 'r.json', '--namespace', 'uri://d.example', '--survey', 's1', '--school-year', '2026-2027', '--district', '2100030', '--date', '2026-11-23'], { files: { 'r.json': result } });
  assert.equal(code, 0);
  assert.match(made['district-readiness.ed-fi.xml'] ?? '', /<SurveySectionResponse>.*<SectionRating>\d+\.\d{3}<\/SectionRating>/);
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /^readiness: Name what to export: surveyjs, /],
  [['word'], /^readiness: There is no export “word”; /],
  [['surveyjs', 'x.csv'], /^readiness: “x\.csv” is too many\./],
  [['wide'], /^readiness: Name the file with the answers\./],
  [['ed-fi', 'r.json'], /^readiness: --namespace is needed for ed-fi\./],
  [['ed-fi', 'r.json', '--namespace', 'uri://a', '--survey', 'b', '--school-year', '2026', '--district', '1'], /^readiness: --school-year is two years/],
  [['ed-fi', 'r.json', '--namespace', 'a', '--survey', 'b', '--school-year', '2026-2027', '--district', '1'], /^readiness: --namespace has 5 to 255/],
  [['surveyjs', '--form', 'nope'], /^readiness: The instrument has no form “nope”; it has: /],
  [['surveyjs', '--group', 'nope'], /^readiness: The instrument has no group “nope”; it has: /],
  [['surveyjs', '--lang', 'fr'], /^readiness: The instrument has no words in “fr”; it has: en, es, ar, zh-Hans, vi\./],
  [['case', '--date', 'today'], /^readiness: --date is a day such as/],
];
for (const [argv, sentence] of wrong) {
  test(`readiness export ${argv.join(' ')}: one sentence, code 2`, async () => {
    const { code, err, made } = await ran(['export', ...argv], { files: { 'r.json': result } });
    assert.deepEqual([code, made], [2, {}]);
    assert.match(err.replaceAll(/\n(?!Usage)/g, ' '), sentence);
  });
}
