import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { collectAnswers, communityProfile, defineInstrument, type Instrument, type ScoringProfile, type Tally, tallyAnswers } from '@readiness-kit/core';
import fc from 'fast-check';
import { openDuckDb } from '../engine/duckdb.ts';
import { sameTallies } from '../../test/same-tallies.ts';
import { findSources } from './find-sources.ts';
import { tallySources, type TalliedSources } from './tally-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'tallies-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let folders = 0;

const instrument: Instrument = defineInstrument({
  schemaVersion: 1,
  id: 'small',
  version: '1.0.0',
  language: 'en',
  levels: 4,
  groups: ['learner', 'teacher', 'board'],
  constructs: [{ id: 'one', kind: 'condition' }, { id: 'two', kind: 'condition' }, { id: 'three', kind: 'meta-theme' }],
  composites: [],
  forms: [],
  indicators: [
    { id: 'a', construct: 'one', weight: 2, groups: ['learner', 'teacher', 'board'] },
    { id: 'b', construct: 'one', groups: ['learner', 'teacher'] },
    { id: 'c', construct: 'one', groups: ['teacher', 'board'] },
    { id: 'd', construct: 'two', groups: ['learner', 'teacher', 'board'] },
    { id: 'e', construct: 'two', weight: 0.5, groups: ['teacher'] },
    { id: 'f', construct: 'three', groups: ['learner', 'board'] },
  ],
} as unknown as Instrument);
const items = instrument.indicators.map(({ id }) => id);

interface Row { readonly district: string; readonly respondent: string; readonly group: string; readonly cells: readonly string[] }

const row = fc.record({
  district: fc.constantFrom('0100005', '0100006'),
  respondent: fc.constantFrom('p1', 'p2', 'p3', "o'neil", 'ö', '=1+1', 'p7', 'p8'),
  group: fc.constantFrom('learner', 'teacher', 'board', 'board', 'parent'),
  cells: fc.array(fc.constantFrom('1', '2', '3', '4', '4', '', 'DK', 'NA', 'DECLINED', '5', 'yes'), { minLength: items.length, maxLength: items.length }),
});

function expected(rows: readonly Row[], profile: ScoringProfile): ReadonlyMap<string, Tally> {
  const byDistrict = new Map<string, ReturnType<typeof collectAnswers>>();
  for (const { district, respondent, group, cells } of rows) {
    const collector = byDistrict.get(district) ?? collectAnswers(instrument);
    byDistrict.set(district, collector);
    // Someone whose cells are all empty, or unreadable, took part all the same.
    cells.forEach((answer, i) => collector.add({ respondent, group, item: items[i], answer: ['', '5', 'yes'].includes(answer) ? null : answer }, 0));
  }
  return new Map([...byDistrict].map(([district, collector]) => [district, tallyAnswers({ instrument, table: collector.finish().table, profile })]));
}

async function tallied(files: Readonly<Record<string, string>>, profile = communityProfile): Promise<TalliedSources & { readonly issues: readonly string[] }> {
  const place = join(folder, String(folders++));
  mkdirSync(join(place, 'in'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, 'in', name), text);
  const engine = await openDuckDb({ temporaryFolder: place, memory: '200MB' });
  try {
    const { sources, issues } = await findSources(engine, [join(place, 'in')]);
    return { ...(await tallySources({ engine, instrument, profile, sources })), issues: issues.map(({ code }) => code) };
  } finally {
    await engine.close();
  }
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const wide = (rows: readonly Row[]): string => [['district', 'respondent', 'group', ...items], ...rows.map(({ district, respondent, group, cells }) => [district, respondent, group, ...cells])].map((cells) => cells.map(cell).join(',')).join('\n') + '\n';
const long = (rows: readonly Row[]): string => ['district,respondent,group,item,answer', ...rows.flatMap(({ district, respondent, group, cells }) => cells.map((answer, i) => [district, respondent, group, items[i] as string, answer].map(cell).join(',')))].join('\n') + '\n';
const lines = (rows: readonly Row[]): string => rows.map(({ cells, ...who }) => JSON.stringify({ ...who, ...Object.fromEntries(cells.map((answer, i) => [items[i], answer === '' ? null : /^\d$/.test(answer) ? Number(answer) : answer])) })).join('\n') + '\n';

for (const [shape, write, name] of [['a wide CSV', wide, 'all.csv'], ['a long CSV', long, 'all.csv'], ['JSON lines', lines, 'all.jsonl']] as const) {
  test(`tallies of ${shape} are those of core, whatever is in it`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (rows) => {
      const { tallies, issues } = await tallied({ [name]: write(rows) });
      assert.deepEqual(issues, []);
      sameTallies(instrument, tallies, expected(rows, communityProfile));
    }), { numRuns: 25 });
  });
}

const header = `respondent,group,${items.join(',')}`;

test('what cannot be used is counted by reason, with the rows where it is first met', async () => {
  const { read } = await tallied({ '0100005.csv': [header, 'p1,learner,1,2,,3,,4', 'p2,parent,1,1,1,1,1,1', ',learner,1,1,,1,,1', 'p3,learner,9,2,,3,,4', 'p4,learner,1,2,3,3,,4', 'p5,teacher,1,1,1,1,1,'].join('\n') });
  assert.deepEqual(read.map(({ rows, kept, removed }) => ({ rows, kept, removed })), [{
    rows: 6,
    kept: 4,
    removed: [
      { reason: 'group-unknown', count: 1, rows: [2] },
      { reason: 'respondent-missing', count: 1, rows: [3] },
      { reason: 'answer-unreadable', count: 1, rows: [4] },
      { reason: 'answer-not-asked', count: 1, rows: [5] },
    ],
  }]);
});

test('a long file with an item that is not known says so', async () => {
  const { read } = await tallied({ '0100005.csv': 'respondent,group,item,answer\np1,learner,a,3\np1,learner,zz,3\n' });
  assert.deepEqual(read[0]?.removed, [{ reason: 'item-unknown', count: 1, rows: [2] }]);
});

test('respondents with several rows are put together, also from two files', async () => {
  const files = { '0100005.csv': `${header}\np1,learner,1,,,2,,\n`, '0100005 later.csv': `${header}\np1,learner,,2,,2,,4\n` };
  const { tallies, read } = await tallied(files);
  assert.deepEqual(read.map(({ repeated }) => repeated), [1, 1]);
  assert.equal(tallies.get('0100005')?.groups.counts[0], 1);
});

test('columns that are missing or not known are named, and answers are not lost by it', async () => {
  const { tallies, read } = await tallied({ '0100005.csv': 'group,respondent,d,shoe size\nlearner,p1,4,43\n' });
  assert.deepEqual(read.map(({ columnsMissing, columnsUnknown }) => [columnsMissing, columnsUnknown]), [[['a', 'b', 'c', 'e', 'f'], ['shoe size']]]);
  assert.equal(tallies.get('0100005')?.groups.means[1], 100);
});

test('the district is in a column, the name of the file or its folder; else the file is refused', async () => {
  const bare = `${header}\np1,learner,1,1,,1,,1\n`;
  assert.deepEqual([...(await tallied({ '0100005.csv': bare })).tallies.keys()], ['0100005']);
  assert.deepEqual((await tallied({ 'answers.csv': bare })).issues, ['district-unknown']);
});

test('files that are none, or twice the same, are said', async () => {
  const bare = `${header}\np1,learner,1,1,,1,,1\n`;
  assert.deepEqual((await tallied({})).tallies, new Map());
  assert.deepEqual((await tallied({ '0100005.csv': 'name,shoe\nx,1\n' })).issues, ['answer-columns-missing']);
  assert.deepEqual((await tallied({ '0100005.parquet': 'this is no Parquet' })).issues, ['file-unreadable']);
  const twice = await tallied({ '0100005.csv': bare, '0100006.csv': bare });
  assert.deepEqual(twice.issues, ['file-duplicate']);
  assert.equal(twice.tallies.size, 1);
});
