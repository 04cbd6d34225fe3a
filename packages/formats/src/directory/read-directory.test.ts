import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixture } from '../../test/any-file.ts';
import { writeWorkbook } from '../table/workbook/write-workbook.ts';
import type { Directory } from './directory.ts';
import { matchDistricts } from './match-districts.ts';
import { readLeaid, readNcessch } from './nces-id.ts';
import { readDirectory, type DirectoryOptions } from './read-directory.ts';

const read = async (text: string, options?: DirectoryOptions): Promise<Directory> => {
  const directory = await readDirectory([new TextEncoder().encode(text)], options);
  assert.equal(directory.rows, directory.kept + Object.values(directory.removed).reduce((sum, n) => sum + n, 0));
  return directory;
};
const said = ({ issues }: Directory): readonly string[] => issues.map(({ code, path }) => [code, ...path].join(' '));

test('an id has its zero given back only where that is certain', () => {
  assert.deepEqual(readLeaid('2100030'), { id: '2100030', state: 'whole' });
  assert.deepEqual(readLeaid('100005'), { id: '100005', state: 'uncertain' });
  assert.deepEqual(readLeaid('100005', { state: 'AL' }), { id: '0100005', state: 'repaired' });
  assert.deepEqual(readLeaid('100005', { state: 'KY', isHeaded: true }), { id: '100005', state: 'uncertain' });
  assert.deepEqual(readLeaid('100005', { isHeaded: true }), { id: '0100005', state: 'repaired' });
  assert.deepEqual(readLeaid('300005', { isHeaded: true }), { id: '300005', state: 'not-an-id' }, 'no state has 03');
  for (const text of ['', '12345', 'WI-3269', '99000000', '0000000']) assert.equal(readLeaid(text, { isHeaded: true }).state, 'not-an-id');
  assert.deepEqual(readNcessch('10000500870', { state: 'al' }), { id: '010000500870', state: 'repaired' });
});

test('OneRoster: three active of four, each under what it belongs to', async () => {
  const { units, removed } = await readDirectory([fixture('oneroster_orgs')]);
  assert.deepEqual(units.map(({ kind, id, name, parent }) => [kind, id, name, parent]), [['state', '21', 'Kentucky Department of Education', null], ['district', '2100030', 'Adair County', '21'], ['school', '210003000001', 'Adair County High School', '2100030']]);
  assert.deepEqual(removed, { inactive: 1 });
});

test('a state’s list: total rows are none, missing is not zero, ids are text', async () => {
  const directory = await read('state_district_no,leaid,district,county,coop_code,coop,enrollment\n999,,All Districts,,909,,"657,000"\n001,2100030,Adair County,ADAIR,902,GRREC,"   2,426"\n005,2100070,Allen County,ALLEN,902,GRREC,*\n006,2100090,Anchorage,JEFFERSON,906,OVEC,many\n007,2100090,Anchorage again,JEFFERSON,906,OVEC,1\n008,,Nowhere,,,,\n');
  assert.deepEqual(directory.units.map(({ id, name, region, enrolment }) => [id, name, region, enrolment]), [['2100030', 'Adair County', 'GRREC', 2426], ['2100070', 'Allen County', 'GRREC', null], ['2100090', 'Anchorage', 'OVEC', null], ['008', 'Nowhere', null, null]]);
  assert.deepEqual(directory.removed, { total: 1, duplicate: 1 });
  assert.deepEqual(said(directory), ['enrolment-unreadable line 5', 'id-missing line 7']);
});

test('files of NCES: long rows give the unit’s total, locales their code, lost zeros are said', async () => {
  const directory = await read('\ufeffSCHOOL_YEAR,ST,LEA_NAME,LEAID,ULOCALE,MEMBER,TOTAL_INDICATOR\n2025-26,AL,Albertville City,100005,32-Town: Distant,"5,824",Education Unit Total\n2025-26,AL,Albertville City,100005,32-Town: Distant,400,Category Set A\n2025-26,KY,Adair,2100030,41-Rural: Fringe,-9,Education Unit Total\n');
  assert.deepEqual(directory.units.map(({ id, locale, enrolment }) => [id, locale, enrolment]), [['0100005', '32', 5824], ['2100030', '41', null]]);
  assert.deepEqual([directory.removed, said(directory)], [{ subtotal: 1 }, ['id-repaired line 2']]);
});

test('schools with their districts', async () => {
  const directory = await read('NCESSCH,LEAID,SCH_NAME,LEA_NAME,SY_STATUS\n010000500870,0100005,Middle School,Albertville City,1\n010000500871,0100005,High School,Albertville City,2\nCharter-1,0100005,Charter,Albertville City,1\n');
  assert.deepEqual(directory.units.map(({ kind, id, name, parent }) => [kind, id, name, parent]), [['school', '010000500870', 'Middle School', '0100005'], ['school', 'Charter-1', 'Charter', '0100005']]);
  assert.deepEqual([directory.removed, said(directory)], [{ inactive: 1 }, ['id-unusual line 4']]);
});

test('headings in any order, case and language of spaces; a workbook as a text', async () => {
  const rows = [['Enrolment ', 'LOCALE', 'Region\nname', 'Name', 'ID', ''], ['1426', 'suburb', 'North', 'A', '007', '']];
  const expected = [{ kind: 'district', id: '007', name: 'A', parent: null, region: 'North', locale: 'suburb', enrolment: 1426, line: 2 }];
  assert.deepEqual((await readDirectory([writeWorkbook([{ name: 'x', rows }])])).units, expected);
  assert.deepEqual((await read('Enrolment\u00a0;LOCALE;"Region\nname";Name;ID;\n1426;suburb;North;A;007;\n')).units, expected.map((unit) => ({ ...unit, line: 3 })));
});

test('what is no directory is said, with the headings that were found', async () => {
  const directory = await read('colour,taste\nred,sweet\n');
  assert.deepEqual([directory.removed, directory.issues], [{ 'no-id': 1 }, [{ code: 'columns-missing', severity: 'error', path: [], params: { missing: 'id', found: 'colour, taste' } }]]);
  assert.deepEqual(said(await read('')), ['columns-missing']);
});

test('results find their districts; what they may be is suggested and never taken', async () => {
  const directory = await read('leaid,name\n0100005,Albertville City\n2100030,Adair County\n2100070,Allen County\n2100071,Twin\n2100072,Twin\n');
  const { matched, unmatched } = matchDistricts(['2100030', 'albertville city ', '100005', 'Adair Co. County', 'Twin', 'Mars', 'Mars'], directory);
  assert.deepEqual([...matched].map(([id, unit]) => [id, unit.id]), [['2100030', '2100030'], ['albertville city ', '0100005']]);
  assert.deepEqual(unmatched.map(({ id, suggestions }) => [id, suggestions.map((unit) => unit.id)]), [['100005', ['0100005']], ['Adair Co. County', ['2100030']], ['Twin', ['2100071', '2100072']], ['Mars', []]]);
});

test('whatever stands in it, every row is accounted for', async () => {
  const cell = fc.oneof(fc.constantFrom('leaid', 'name', 'id', 'status', 'type', 'sourcedId', 'All Schools', '999', '100005', '2100030', '*', '=1+1', '', '"', '\ufeff', '__proto__', 'constructor', 'district'), fc.string({ unit: 'binary', maxLength: 6 }));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), fc.constantFrom(',', ';', '\t'), async (rows, separator) => {
    const { units } = await read(rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join('\n'));
    for (const { id, enrolment } of units) assert.ok(id !== '' && (enrolment === null || Number.isFinite(enrolment)));
  }), { numRuns: 400 });
});
