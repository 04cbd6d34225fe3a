import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AggregateReport, collectAnswers, communityProfile, hashMatches, tallyDocument } from '@readiness-kit/core';
import { district as instrument } from '@readiness-kit/core/instruments/district';
import { wideCsv } from '@readiness-kit/formats';
import { aggregate, type AggregateInput, parseLedger, ReleaseExists, simulateState } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'aggregate-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const answers = join(folder, 'answers');
mkdirSync(answers);
for (const { id, responses } of simulateState({ districts: 5, instrument, form: 'quick', seed: 8 })) writeFileSync(join(answers, `${id}.csv`), [...wideCsv(responses, instrument)].join(''));

let outs = 0;
const input = (more: Partial<AggregateInput> = {}): AggregateInput => ({ paths: [answers], out: join(folder, `out-${outs++}`), name: 'Jefferson', wave: '2026-fall', instrument, profile: communityProfile, form: 'quick', directory: null, threshold: 10, memory: '300MB', ...more });
const files = ['private/audit.json', 'private/ledger.json', 'public/report.csv', 'public/report.json', 'public/report.parquet'];

function wholeRelease(out: string): boolean {
  const report = JSON.parse(readFileSync(join(out, 'public/report.json'), 'utf8')) as AggregateReport;
  return files.every((file) => statSync(join(out, file)).size > 0) && hashMatches(report);
}

test('a release is a report as JSON, CSV and Parquet, and a private audit', async () => {
  const given = input();
  const steps: string[] = [];
  const { read, issues, release } = await aggregate({ ...given, onProgress: (step, share) => steps.push(`${step} ${share <= 1}`) });
  assert.deepEqual(issues, []);
  assert.equal(read.length, 5);
  assert.deepEqual(release?.files.map((file) => file.slice(given.out.length + 1)).sort(), files);
  assert.ok(wholeRelease(given.out));
  assert.deepEqual([...new Set(steps)], ['find true', 'tally true', 'protect true', 'write true']);
  assert.equal(statSync(join(given.out, 'private/audit.json')).mode & 0o077, 0, 'the audit is for its owner alone');
});

test('a release is never overwritten', async () => {
  const given = input();
  mkdirSync(given.out);
  await assert.rejects(aggregate(given), ReleaseExists);
});

test('a file that changes while it is read leaves no release', async () => {
  const place = join(folder, 'changing');
  mkdirSync(place);
  const path = join(place, '0100005.csv');
  writeFileSync(path, readFileSync(join(answers, readdirSync(answers)[0] as string)));
  const given = input({ paths: [place] });
  const { issues, release } = await aggregate({ ...given, onProgress: (step) => step === 'find' && appendFileSync(path, '\r\n') });
  assert.deepEqual([issues.map(({ code }) => code), release, existsSync(given.out)], [['file-changed'], null, false]);
});

test('a file of another version of the instrument is named, with what it lacks and what it has instead', async () => {
  const place = join(folder, 'versions');
  mkdirSync(place);
  const [own = '', other = ''] = readdirSync(answers).map((name) => join(answers, name));
  writeFileSync(join(place, '0100005.csv'), readFileSync(own));
  const text = readFileSync(other, 'utf8');
  const item = instrument.indicators.find(({ id }) => text.split('\r\n')[0]?.split(',').includes(id))?.id as string;
  writeFileSync(join(place, '0100006.csv'), text.replace(item, 'an-older-item'));
  const { issues, read } = await aggregate(input({ paths: [place], form: null }));
  assert.deepEqual(read.map(({ columnsUnknown }) => columnsUnknown), [[], ['an-older-item']]);
  const [issue] = issues.filter(({ code }) => code === 'instrument-other');
  assert.deepEqual([issue?.severity, issue?.path, issue?.params?.unknown], ['warning', [join(place, '0100006.csv')], 'an-older-item']);
  assert.match(String(issue?.params?.missing), new RegExp(item));
});

test('an empty folder, and one that is not there, leave no release and say why', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  for (const [path, code] of [[empty, 'sources-none'], [join(folder, 'nowhere'), 'path-missing']] as const) {
    const { issues, release } = await aggregate(input({ paths: [path] }));
    assert.deepEqual([issues.map((issue) => [issue.code, issue.path]), release], [[[code, [path]]], null]);
  }
});

test('a wave that is released again must be the same answers, or have newcomers enough', async () => {
  const first = input();
  await aggregate(first);
  const parsed = parseLedger(JSON.parse(readFileSync(join(first.out, 'private/ledger.json'), 'utf8')));
  assert.ok(parsed.ok);
  const ledger = parsed.value;
  assert.deepEqual(parseLedger({ ...ledger, wave: 'edited' }), { ok: false, issues: [{ code: 'ledger-edited', severity: 'error', path: ['ledger'] }] });
  const again = input({ ledger });
  const { release } = await aggregate(again);
  assert.equal(release?.report.hash, (JSON.parse(readFileSync(join(first.out, 'public/report.json'), 'utf8')) as AggregateReport).hash);

  const place = join(folder, 'late');
  mkdirSync(place);
  const [name = '', ...others] = readdirSync(answers);
  for (const file of others) writeFileSync(join(place, file), readFileSync(join(answers, file)));
  // A teacher whose answers come a day late.
  const rows = readFileSync(join(answers, name), 'utf8').split('\r\n');
  const teacher = rows.find((row) => row.includes(',teacher,')) ?? '';
  writeFileSync(join(place, name), [...rows.slice(0, -1), teacher.replace(/^[^,]*/, 'late'), ''].join('\r\n'));
  const late = await aggregate(input({ paths: [place], ledger }));
  assert.equal(late.release, null);
  assert.deepEqual([...new Set(late.issues.map(({ code, path }) => `${code} ${path.join('/')}`))], [`ledger-newcomers-few districts/${name.slice(0, -4)}/teacher`]);
  const other = await aggregate(input({ ledger: { ...ledger, wave: '2025-fall' } }));
  assert.deepEqual([other.issues.map(({ code }) => code), other.release], [['ledger-other'], null]);
});

test('districts may send tallies instead of answers: the report is the same', async () => {
  const fromAnswers = await aggregate(input());
  const place = join(folder, 'tallies');
  mkdirSync(place);
  for (const [at, { id, responses }] of [...simulateState({ districts: 5, instrument, form: 'quick', seed: 8 })].entries()) {
    const collector = collectAnswers(instrument, 'quick');
    responses.forEach((response, row) => collector.add(response, row));
    const document = tallyDocument({ instrument, form: 'quick', table: collector.finish().table, district: { id, name: null }, wave: '2026-fall' });
    assert.ok(document.ok);
    if (at < 3) writeFileSync(join(place, `${id}.tally.json`), JSON.stringify(document.value));
    else writeFileSync(join(place, `${id}.csv`), readFileSync(join(answers, `${id}.csv`)));
  }
  const { release, tallies, read } = await aggregate(input({ paths: [place] }));
  assert.deepEqual([tallies, read.length], [3, 2]);
  assert.equal(release?.report.hash, fromAnswers.release?.report.hash);

  const [name = ''] = readdirSync(place).filter((file) => file.endsWith('.tally.json'));
  const text = readFileSync(join(place, name), 'utf8');
  const refused = async (content: string, file = name): Promise<unknown> => {
    writeFileSync(join(place, file), content);
    const { issues, release: none } = await aggregate(input({ paths: [place] }));
    return [none, ...new Set(issues.map(({ code, path }) => `${code} ${String(path[0]).slice(place.length + 1)}`))];
  };
  assert.deepEqual(await refused(text.replace('"2026-fall"', '"2027-fall"')), [null, `tally-edited ${name}`]);
  assert.deepEqual(await refused('{'), [null, `tally-not-json ${name}`]);
  writeFileSync(join(place, name), text);
  assert.deepEqual(await refused(text, 'again.tally.json'), [null, `tally-given-twice ${name < 'again' ? 'again.tally.json' : name}`]);
});

test('someone who stops it gets no release', async () => {
  const given = input();
  const stop = new AbortController();
  await assert.rejects(aggregate({ ...given, signal: stop.signal, onProgress: (step) => step === 'tally' && stop.abort() }), { name: 'AbortError' });
  assert.equal(existsSync(given.out), false);
});

/** Moments; `KILLS=50` tries more. */
const kills = Number(process.env.KILLS ?? 6);

test(`a program that is killed, at ${kills} moments, leaves a whole release or none`, async () => {
  const cli = fileURLToPath(new URL('../../cli/bin/readiness.js', import.meta.url));
  const place = join(folder, 'killed');
  mkdirSync(place);
  const start = (out: string): ChildProcess => spawn(process.execPath, [cli, 'aggregate', answers, '--wave', '2026-fall', '--form', 'quick', '--out', out, '--memory', '300MB'], { stdio: 'ignore' });
  const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('exit', resolve));
  const begun = performance.now();
  await ended(start(join(place, 'first')));
  const whole = performance.now() - begun;
  assert.ok(wholeRelease(join(place, 'first')));
  let none = 0;
  for (let i = 0; i < kills; i++) {
    const out = join(place, `out-${i}`);
    const child = start(out);
    const end = ended(child);
    // The last moments are those in which files are written.
    await new Promise((resolve) => setTimeout(resolve, whole * (i % 2 === 0 ? i / kills : 0.85 + (0.2 * i) / kills)));
    child.kill('SIGKILL');
    await end;
    if (existsSync(out)) assert.ok(wholeRelease(out), out);
    else none++;
  }
  assert.ok(none > 0, 'some were killed before the end');
  // What was left does not stand in the way.
  await ended(start(join(place, 'last')));
  assert.ok(wholeRelease(join(place, 'last')));
});
