import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue, ReadinessResult } from '@readiness-kit/core';
import { textWidth } from '../src/words/text-width.ts';
import { goldenFiles, ran, scoreRows } from './fake-io.ts';

const header = 'respondent,group,item,answer\n';
const good = 'a,leaders,C01.1,3\na,leaders,C01.2,2\n';

/** Scores rows and gives the issues of the result as code and place. */
async function issuesOf(rows: string | Uint8Array, ...more: string[]): Promise<{ code: number; found: readonly string[]; result: ReadinessResult; issues: readonly Issue[] }> {
  const { code, out, err } = await scoreRows(rows, '--json', ...more);
  assert.notEqual(out, '', err);
  const result = JSON.parse(out) as ReadinessResult;
  return { code, result, issues: result.issues, found: result.issues.map((i) => `${i.code} ${i.path.join('.')}`) };
}

test('rows that cannot be used are named by their line; the rest is scored; the code says so', async () => {
  const bad = ['b,nobody,C01.1,2', 'b,leaders,C99,2', 'b,leaders,C01.1,5', 'b,leaders,C01.1,NaN', 'b,leaders,C01.1,0', 'b,leaders,C01.1,2.5', ',leaders,C01.1,2', ' ,leaders,C01.1,2'];
  const { code, found, result } = await issuesOf(`${header}${good}${bad.join('\n')}\n`);
  assert.equal(code, 4);
  assert.deepEqual(found, [
    'group-unknown responses.line.4.group',
    'item-unknown responses.line.5.item',
    'answer-invalid responses.line.6.answer',
    'answer-invalid responses.line.7.answer',
    'answer-invalid responses.line.8.answer',
    'answer-invalid responses.line.9.answer',
    'row-invalid responses.line.10',
    'row-invalid responses.line.11',
  ]);
  assert.equal(result.participation.leaders?.respondents, 1);
  assert.deepEqual(result.indicators['C01.1']?.counts?.levels, [0, 0, 1, 0]);
});

test('answers apart from the levels, and none, are read as such', async () => {
  const { code, result } = await issuesOf(`${header}${good}b,leaders,C01.1,DK\nc,leaders,C01.1,NA\nd,leaders,C01.1,DECLINED\ne,leaders,C01.1,\nf,leaders,C01.1,  \n`);
  assert.equal(code, 0);
  assert.deepEqual(result.indicators['C01.1']?.counts, { levels: [0, 0, 1, 0], dontKnow: 1, notApplicable: 1, declined: 1, missing: 2 });
});

test('the same answer twice counts once and leaves nothing out: a warning; two different ones cancel each other', async () => {
  const twice = await issuesOf(`${header}${good}a,leaders,C01.1,3\n`);
  assert.equal(twice.code, 0);
  assert.deepEqual(twice.found, ['answer-duplicate responses.line.4']);
  const conflict = await issuesOf(`${header}${good}a,leaders,C01.1,4\n`);
  assert.equal(conflict.code, 4);
  assert.deepEqual(conflict.found, ['answer-conflict responses.line.4']);
  assert.deepEqual(conflict.result.indicators['C01.1']?.counts?.levels, [0, 0, 0, 0]);
});

test('a respondent in two groups is read as two sheets, with a warning', async () => {
  const { code, found } = await issuesOf(`${header}${good}a,teachers,C01.1,4\n`);
  assert.equal(code, 0);
  assert.deepEqual(found, ['respondent-in-two-groups responses']);
});

test('rows with too few or too many cells are named and left out; blank rows are nothing', async () => {
  const { code, found, result } = await issuesOf(`${header}b,leaders\n\n,,,\n${good}b,leaders,C01.1,3,extra\nb\n`);
  assert.equal(code, 4);
  assert.deepEqual(found, ['row-ragged responses.line.2', 'row-ragged responses.line.7', 'row-ragged responses.line.8']);
  assert.equal(result.participation.leaders?.respondents, 1);
});

test('byte order mark, CRLF, mixed line ends, quotes, white space, no line end at the end', async () => {
  const plainOne = await issuesOf(header + good);
  const dressed = [
    `\ufeff${header}${good}`.replaceAll('\n', '\r\n'),
    `${header.trimEnd()}\r\n${good.trimEnd()}`,
    'respondent,group,item,answer\ra,leaders,C01.1,3\ra,leaders,C01.2,2',
    '"respondent","group","item","answer"\n"a","leaders","C01.1","3"\n"a","leaders","C01.2","2"\n',
    ' respondent , Group,ITEM,answer\n a ,\tleaders, "C01.1",3 \na,leaders,C01.2,2\n',
    'answer,note,item,group,resp\n3,"two\nlines, and ""quotes""",C01.1,leaders,a\n2,,C01.2,leaders,a\n',
  ];
  for (const text of dressed) {
    const { code, result, found } = await issuesOf(text);
    assert.deepEqual(found, [], text);
    assert.equal(code, 0);
    assert.equal(result.hash, plainOne.result.hash, text);
  }
});

test('line numbers are those of the file, past quoted cells of several lines and blank lines', async () => {
  const { found } = await issuesOf(`note,${header}"1\r\n2\n3",${good.split('\n')[0]}\r\n\r\n"x\ny",b,nobody,C01.1,1\n`);
  assert.deepEqual(found, ['group-unknown responses.line.6.group']);
});

test('a stray quotation mark is a character like any other', async () => {
  const { found, issues } = await issuesOf(`${header}${good}b"x,leaders,C01.1,3\n"b"y,leaders,"C01"."1",3\n`);
  assert.deepEqual(found, ['item-unknown responses.line.5.item']);
  assert.equal(issues[0]?.params?.id, '"C01"."1"');
});

test('a quotation mark that never closes leaves no result: how many rows it swallows is not known', async () => {
  for (const rest of ['x', 'x\n'.repeat(700_000)]) {
    const { code, out, err } = await scoreRows(`${header}${good}"b,leaders,C01.1,3\n${rest}`, '--json');
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /row-unending +line 4\n/);
  }
});

test('a cell of 10,000 characters is one bad row, shown in brief', async () => {
  const long = 'x'.repeat(10_000);
  const { code, found, issues } = await issuesOf(`${header}${good}b,leaders,${long},3\n${long},leaders,C01.1,3\n${long},leaders,C01.1,4\n`);
  assert.equal(code, 4);
  assert.deepEqual(found, ['item-unknown responses.line.4.item', 'answer-conflict responses.line.6']);
  assert.ok(String(issues[0]?.params?.id).length <= 80);
  const { out } = await scoreRows(`${header}${good}b,leaders,${long},3\n${long},leaders,C01.1,3\n${long},leaders,C01.1,4\n`);
  assert.ok(out.length < 10_000, 'the table stays a table');
});

test('bytes that are not UTF-8 are one warning, at the first row that lost some', async () => {
  const latin1 = Buffer.from(`${header}${good}jos\u00e9,leaders,C01.1,3\njos\u00e9,leaders,C01.2,3\n`, 'latin1');
  const { code, found, issues } = await issuesOf(latin1);
  assert.equal(code, 0);
  assert.deepEqual(found, ['encoding-invalid responses.line.4']);
  assert.equal(issues[0]?.params?.rows, 2);
  assert.match((await scoreRows(latin1)).out, /Rows read: 4 = 4 kept \+ 0 left out\.\n +1 × encoding-invalid +line 4\n/);
});

test('characters cut in two by the reading of chunks stay whole', async () => {
  const files = { ...goldenFiles, 'rows.csv': `${header}${good}é漢🙂,nobody,C01.1,3\r\n` };
  for (const chunk of [1, 2, 3, 7]) {
    const { out } = await ran(['score', 'rows.csv', '--instrument', 'instrument.json', '--profile', 'consensus', '--json'], { files, chunk });
    assert.deepEqual((JSON.parse(out) as ReadinessResult).issues.map((i) => `${i.code} ${i.path.join('.')}`), ['group-unknown responses.line.4.group']);
  }
});

test('what a file holds cannot steer the terminal', async () => {
  const { out, err } = await scoreRows(`${header}${good}b,"\u001b[2J\u202e\u0007\u009b31m",C01.1,3\n`);
  assert.match(out, /no stakeholder group “\ufffd\[2J\ufffd\ufffd\ufffd31m”/);
  assert.doesNotMatch(out + err, /[\u001b\u0007\u009b\u202e]/);
});

test('no answer that can be used: no result, and every problem said', async () => {
  for (const [text, code] of Object.entries({ '': 'file-empty', '\ufeff': 'file-empty', '\n \n': 'file-empty', [header]: 'no-usable-answer', [`${header}a,leaders,C01.1,\n`]: 'no-usable-answer', [`${header}a,nobody,C01.1,2\n`]: 'group-unknown' })) {
    for (const more of [[], ['--json']]) {
      const ended = await scoreRows(text, ...more);
      assert.equal(ended.code, 1, JSON.stringify(text));
      assert.equal(ended.out, '');
      assert.match(ended.err, new RegExp(`1 × ${code}`));
    }
  }
});

test('a header that does not serve says what is missing', async () => {
  const semicolons = await scoreRows(`${header}${good}`.replaceAll(',', ';'));
  assert.equal(semicolons.code, 1);
  assert.match(semicolons.err, /separated by “;”; they must be separated by\s+commas/);
  assert.match((await scoreRows(`${header}${good}`.replaceAll(',', '\t'))).err, /separated by TAB/);
  assert.match((await scoreRows(good)).err, /no column “respondent”; it has: a, leaders, C01\.1, 3\./);
  assert.match((await scoreRows(`id,${header.replace('answer', 'value')}`)).err, /1 × column-missing +line 1\n +The header has no column “answer”/);
  assert.match((await scoreRows(`resp,${header}`)).err, /“resp” and “respondent”, could both be the respondent/);
  assert.match((await scoreRows(Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'))).err, /column-missing/);
});

test('many problems of one kind are counted exactly, and listed in part', async () => {
  const rows = Array.from({ length: 1234 }, (_, i) => `r${i},nobody,C01.1,3\nr${i},leaders\n`).join('');
  const { code, out } = await scoreRows(header + good + rows);
  assert.equal(code, 4);
  assert.match(out, /Rows read: 2,470 = 2 kept \+ 2,468 left out\./);
  assert.match(out, /1,234 × group-unknown +line 4, 6, 8, 10, 12, …\n/);
  assert.match(out, /1,234 × row-ragged +line 5, 7, 9, 11, 13, …\n/);
  assert.deepEqual(out.split('\n').filter((line) => textWidth(line) > 80), []);
});

test('--json keeps what was read on standard error', async () => {
  const { out, err } = await scoreRows(`${header}${good}b,nobody,C01.1,3\n`, '--json');
  assert.doesNotThrow(() => JSON.parse(out) as unknown);
  assert.match(err, /1 × group-unknown +line 4/);
});

test('a roster that cannot be true is not used, and said', async () => {
  const score = (roster: string) => ran(['score', 'rows.csv', '--instrument', 'instrument.json', '--profile', 'consensus', '--roster', 'r.csv'], { files: { ...goldenFiles, 'rows.csv': `${header}${good}b,leaders,C01.1,3\n`, 'r.csv': roster } });
  const { code, out } = await score('roster,year,group\n1,,leaders\nmany,,teachers\n-3,,teachers\n5,,nobody\n,,families\n7,,board\n8,,board\n');
  assert.equal(code, 4);
  assert.match(out, /1 × roster-too-small +rosters: leaders/);
  assert.match(out, /2 × roster-invalid +rosters: line 3, 4\n +e\.g\. A roster must be a whole number of people; “many” is not used\./);
  assert.match(out, /1 × group-unknown +rosters: nobody/);
  assert.match(out, /1 × roster-duplicate +rosters: line 8/);
  assert.match(out, /^board +0 +7 +0%$/m);
  assert.match(out, /Rows read: 3 = 3 kept/);
  assert.equal((await score('group,people\nleaders,3\n')).code, 1);
  assert.equal((await score('group,roster\nleaders,3\n')).code, 0);
});

test('a file that is not there or cannot be read has a code of its own', async () => {
  const args = ['score', 'answers.csv', '--instrument', 'instrument.json', '--profile', 'profile.json', '--roster', 'roster.csv'];
  for (const missing of ['answers.csv', 'instrument.json', 'profile.json', 'roster.csv'] as const) {
    const { [missing]: _, ...files } = goldenFiles;
    const { code, out, err } = await ran(args, { files });
    assert.equal(code, 3);
    assert.equal(out, '');
    assert.equal(err, `readiness: “${missing}” could not be read: there is no such file.\n`);
  }
});

test('an instrument or profile that is not sound leaves no result', async () => {
  const broken = { ...goldenFiles, 'instrument.json': '{"schemaVersion": 2}', 'profile.json': goldenFiles['profile.json'].replace('"minCoverage": 0.5', '"minCoverage": 5') };
  const args = ['score', 'answers.csv', '--instrument', 'instrument.json'];
  const instrument = await ran(args, { files: broken });
  assert.equal(instrument.code, 1);
  assert.match(instrument.err, /instrument\.json[^]*schema-version-unsupported/);
  const profile = await ran([...args, '--profile', 'profile.json'], { files: { ...broken, 'instrument.json': goldenFiles['instrument.json'] } });
  assert.equal(profile.code, 1);
  assert.match(profile.err, /profile\.json[^]*share-out-of-range +profile: person\.minCoverage/);
});
