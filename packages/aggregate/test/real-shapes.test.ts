import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { answerCode, checkInstrument, communityProfile, type Instrument, randomGenerator } from '@readiness-kit/core';
import { type Directory, readDirectory } from '@readiness-kit/formats';
import { aggregate, type Aggregated, findSources, openDuckDb, tallySources } from '../src/index.ts';

/*
 * A state of the shape of agencies' own files: a list of 171 districts in 9 regions with a row of totals and a district without its
 * NCES id; and counts of answers to two questionnaires, five options an item, of which the last is "don't know". Names and numbers
 * are made up. Only counts are given, so who gave which answers together is made up too.
 */
const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const answers = join(folder, 'answers');
const threshold = 10;
const levels = 4;
const groups = ['learner', 'family', 'teacher'];
const questionnaires = ['regular', 'special'];
const constructs = ['safety', 'engagement'];

const indicators = questionnaires.flatMap((of) => groups.flatMap((group) => constructs.flatMap((construct) => [1, 2, 3].map((q): Instrument['indicators'][number] => {
  const id = `${of}.${group}.${construct}.${q}`;
  return { id, construct, groups: [group], actions: [1, 2, 3].map((from) => ({ id: `${id}.${from}`, from, effort: 1, lead: 'principal', lever: 'local' })) };
}))));
const instrument: Instrument = { schemaVersion: 1, id: 'two-questionnaires', version: '1.0.0', levels, groups, constructs: constructs.map((id) => ({ id, kind: 'domain' })), indicators, composites: [], forms: [{ id: 'all' }] };

/** A district as its state lists it; the tenth has no NCES id, the last no region. */
const listed = Array.from({ length: 171 }, (_, d) => ({ number: String(d + 1).padStart(3, '0'), leaid: d === 9 ? '' : `0${100_000 + 30 * d}`, name: `District ${d + 1}`, region: d === 170 ? '' : `R${1 + (d % 9)}` }));
const idOf = ({ leaid, number }: (typeof listed)[number]): string => leaid || number;

const random = randomGenerator(171);
/** How many people of a district and group gave an answer to an item. */
const counts = new Map<string, number>();

/** Persons of a group whose answers add up to counts: each item is dealt out from another person on. */
function deal(id: string, group: string, of: string): readonly string[] {
  const people = random() < 0.1 ? 0 : Math.floor(2 + 50 * random() ** 2);
  const rows = Array.from({ length: people }, () => indicators.map(({ id: item, groups: [asked] }) => (asked === group && !item.startsWith(of) ? 'NA' : '')));
  const lean = random();
  indicators.forEach(({ id: item, groups: [asked] }, i) => {
    if (asked !== group || !item.startsWith(of)) return;
    const turn = Math.floor(people * random());
    for (let k = 0; k < people; k++) {
      if (random() < 0.15) continue;
      const answer = random() < 0.1 ? 'DK' : String(1 + Math.floor(levels * (0.7 * random() + 0.3 * lean)));
      ((rows[(k + turn) % people] as string[])[i] as string) = answer;
      const key = [id, group, item, answer].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return rows.map((cells, k) => [`${id}-${group}-${k}`, group, ...cells].join(','));
}

let directory: Directory;
let aggregated: Aggregated;
let db: DuckDBConnection;
const out = join(folder, 'release');

/** Rows of a query as arrays. */
const ask = async (sql: string): Promise<readonly (readonly unknown[])[]> => (await db.runAndReadAll(sql)).getRowsJson();

before(async () => {
  assert.deepEqual(checkInstrument(instrument), []);
  mkdirSync(answers);
  const header = ['respondent', 'group', ...indicators.map(({ id }) => id)].join(',');
  listed.forEach((district, d) => {
    const rows = groups.flatMap((group) => deal(idOf(district), group, questionnaires[Number(d % 9 === 4)] as string));
    // The name of one file has lost its zero.
    writeFileSync(join(answers, `${d === 3 ? idOf(district).slice(1) : idOf(district)}.csv`), `${[header, ...rows].join('\n')}\n`);
  });
  const list = ['state_district_no,leaid,district,coop', '999,,All Districts,', ...listed.map(({ number, leaid, name, region }) => [number, leaid, name, region].join(','))].join('\n');
  writeFileSync(join(folder, 'list.csv'), list);
  writeFileSync(join(folder, 'counts.csv'), ['id,group,item,answer,n', ...[...counts].map(([key, n]) => `${key},${n}`)].join('\n'));
  directory = await readDirectory([new TextEncoder().encode(`\ufeff${list}`)]);
  aggregated = await aggregate({ paths: [answers], out, name: 'Jefferson', wave: '2026-fall', instrument, profile: communityProfile, form: null, directory: directory.units, threshold, memory: '300MB' });

  db = await (await DuckDBInstance.create()).connect();
  const csv = (path: string): string => `read_csv('${join(folder, path)}', header = true, all_varchar = true, delim = ',', filename = true)`;
  const statements = [
    `CREATE TABLE list AS SELECT coalesce(leaid, state_district_no) AS id, coop AS region FROM ${csv('list.csv')} WHERE state_district_no <> '999'`,
    // Ids of respondents tell the district, whatever the file is called.
    `CREATE TABLE cells AS FROM (SELECT split_part(respondent, '-', 1) AS id, * EXCLUDE (filename) FROM ${csv('answers/*.csv')}) UNPIVOT INCLUDE NULLS (answer FOR item IN (COLUMNS(* EXCLUDE (id, respondent, "group"))))`,
    `CREATE TABLE asked AS SELECT * FROM cells WHERE split_part(item, '.', 2) = "group"`,
    // A score takes two answers, and half of what could be answered.
    `CREATE TABLE scores AS SELECT id, "group" AS g, split_part(item, '.', 3) AS c, respondent, 100 * (avg(try_cast(answer AS INTEGER)) - 1) / ${levels - 1} AS score FROM asked GROUP BY ALL
      HAVING count(try_cast(answer AS INTEGER)) >= 2 AND count(try_cast(answer AS INTEGER)) >= 0.5 * count(*) FILTER (coalesce(answer, '') <> 'NA')`,
    `CREATE TABLE means AS SELECT 'district/' || id AS unit, g, c, count(*) AS n, avg(score) AS mean FROM scores GROUP BY ALL
      UNION ALL SELECT 'region/' || region, g, c, count(*), avg(score) FROM scores JOIN list USING (id) WHERE region IS NOT NULL GROUP BY ALL
      UNION ALL SELECT 'state', g, c, count(*), avg(score) FROM scores GROUP BY ALL`,
    `CREATE TABLE people AS SELECT unit, g, count(DISTINCT respondent) AS n FROM (SELECT unnest(['district/' || id, 'region/' || region, 'state']) AS unit, * FROM scores JOIN list USING (id)) WHERE unit IS NOT NULL GROUP BY ALL`,
    `CREATE TABLE report AS SELECT CASE kind WHEN 'district' THEN 'district/' || id ELSE id END AS unit, kind, "group" AS g, "column" AS c, "value"::INTEGER AS points, people_from::INTEGER AS least, coalesce(people_to::INTEGER, 1000000) AS most FROM ${csv('release/public/report.csv')} WHERE "group" IS NOT NULL`,
  ];
  for (const sql of statements) await db.run(sql);
});
after(() => db.closeSync());

test('a list as an agency has it is read without a change, and every file finds its district', async () => {
  assert.deepEqual([directory.kept, directory.removed, directory.issues.map(({ code }) => code)], [171, { total: 1 }, ['id-missing']]);
  const { issues, read, release } = aggregated;
  assert.deepEqual(issues.map(({ code, path }) => [code, ...path]), [['district-id-repaired', 'districts', '100090']]);
  assert.deepEqual([...new Set(read.flatMap(({ removed }) => removed))], []);
  const { state, regions = [], districts = [] } = release?.report ?? {};
  assert.deepEqual([state?.districts, state?.listed, districts.length, regions.length], [171, 171, 171, 9]);
  const inRegions = await ask('SELECT region, count(*)::INTEGER FROM list WHERE region IS NOT NULL GROUP BY 1 ORDER BY 1');
  assert.deepEqual(regions.map(({ name, districts: n }) => [name, n]), inRegions);
});

test('answers dealt out from counts are counted as they were given', async () => {
  const engine = await openDuckDb({ temporaryFolder: folder, memory: '300MB' });
  const { sources } = await findSources(engine, [answers]);
  const { tallies } = await tallySources({ engine, instrument, sources });
  await engine.close();
  const found = new Map<string, number>();
  for (const [given, { histogram }] of tallies) {
    const id = given === '100090' ? '0100090' : given;
    const codes = histogram.length / groups.length / indicators.length;
    histogram.forEach((n, at) => {
      const [cell, code] = [Math.floor(at / codes), at % codes];
      const answer = code === answerCode.dontKnow ? 'DK' : String(code);
      if (n > 0 && code !== answerCode.missing && code !== answerCode.notApplicable) found.set([id, groups[Math.floor(cell / indicators.length)], indicators[cell % indicators.length]?.id, answer].join(), n);
    });
  }
  assert.deepEqual(new Map([...found].sort()), new Map([...counts].sort()));
  const [[off, all] = []] = await ask(`SELECT count(*) FILTER (a.n IS DISTINCT FROM b.n)::INTEGER, count(*)::INTEGER FROM (SELECT id, "group", item, answer, count(*) AS n FROM asked WHERE answer <> 'NA' GROUP BY ALL) a FULL JOIN (SELECT * REPLACE (n::BIGINT AS n) FROM read_csv('${join(folder, 'counts.csv')}', header = true, all_varchar = true)) b USING (id, "group", item, answer)`);
  assert.deepEqual([off, all], [0, counts.size]);
});

test('published means of groups are those of SQL on the files, and none is of few people', async () => {
  const rows = await ask(`SELECT kind, count(points)::INTEGER, count(*) FILTER (points IS NOT NULL AND (n IS NULL OR n < ${threshold}))::INTEGER, count(*) FILTER (abs(points - mean) > 0.5 + 1e-9)::INTEGER, count(*) FILTER (n < ${threshold})::INTEGER FROM report LEFT JOIN means USING (unit, g, c) GROUP BY kind ORDER BY kind`);
  for (const [kind, published, few, off, small] of rows) {
    assert.deepEqual([few, off], [0, 0], String(kind));
    assert.ok((published as number) >= (kind === 'state' ? 6 : 40), `${String(kind)}: ${String(published)} are published`);
    if (kind === 'district') assert.ok((small as number) > 100, 'many groups are small');
  }
  assert.deepEqual(rows.map(([kind]) => kind), ['district', 'region', 'state']);
});

test('published bands of people hold those that SQL counts', async () => {
  const rows = await ask('SELECT kind, count(least)::INTEGER, count(*) FILTER (least IS NOT NULL AND (n IS NULL OR n NOT BETWEEN least AND most))::INTEGER FROM (SELECT DISTINCT unit, kind, g, least, most FROM report) LEFT JOIN people USING (unit, g) GROUP BY kind ORDER BY kind');
  for (const [kind, published, off] of rows) {
    assert.equal(off, 0, String(kind));
    assert.ok((published as number) >= 3, String(kind));
  }
  assert.equal(rows.length, 3);
});
