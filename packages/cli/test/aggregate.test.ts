import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { AggregateReport } from '@readiness-kit/core';
import { run } from '../src/cli.ts';
import { processIo } from '../src/process-io.ts';
import { fakeIo, ran } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const state = join(folder, 'state');
const answers = join(state, 'answers');

/** With real files: the engine reads them itself. */
async function really(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = fakeIo();
  const code = await run(argv, { ...processIo(), stdout: io.stdout, stderr: io.stderr });
  return { code, out: out(), err: err() };
}

before(async () => {
  const { code, out } = await really('simulate', '--out', state, '--districts', '5', '--seed', '2', '--form', 'quick');
  assert.equal(code, 0);
  assert.match(out, /^A made-up state of 5 districts/);
  assert.match(out, /^ {2}readiness aggregate /m);
});

test('simulate: the same seed makes the same files, another one others, and none is overwritten', async () => {
  const again = join(folder, 'again');
  await really('simulate', '--out', again, '--districts', '5', '--seed', '2', '--form', 'quick');
  const other = join(folder, 'other');
  await really('simulate', '--out', other, '--districts', '5', '--seed', '3', '--form', 'quick');
  const [first = ''] = readdirSync(answers);
  const text = (place: string): string => readFileSync(join(place, 'answers', first), 'utf8');
  assert.equal(text(again), text(state));
  assert.notEqual(text(other), text(state));
  assert.equal((await really('simulate', '--out', state)).code, 5);
});

test('aggregate: the line that simulate prints gives a release', async () => {
  const out = join(folder, 'release');
  const { code, out: said } = await really('aggregate', answers, '--directory', join(state, 'directory.csv'), '--rosters', join(state, 'rosters.csv'), '--wave', '2026-fall', '--form', 'quick', '--name', 'Jefferson', '--out', out);
  assert.equal(code, 0, said);
  assert.match(said, /Files: 5\. Rows read: ([\d,]+); kept: \1\./);
  assert.match(said, /Districts: 5 of 5 in the directory\.\nFigures published: \d/);
  assert.match(said, /audit\.json {2}For the agency alone/);
  const report = JSON.parse(readFileSync(join(out, 'public/report.json'), 'utf8')) as AggregateReport;
  assert.deepEqual([report.state.name, report.wave, report.threshold, report.districts.length], ['Jefferson', '2026-fall', 10, 5]);
  assert.equal((await really('aggregate', answers, '--wave', '2026-fall', '--out', out)).code, 2);
});

test('aggregate: an engine that is none is named, and without its servers nothing is written', async () => {
  const out = join(folder, 'elsewhere');
  const wrong = await really('aggregate', answers, '--wave', 'w', '--out', out, '--engine', 'clickhouse://a,b');
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--engine is duckdb or\s+clickhouse:\/\/HOST/);
  const gone = await really('aggregate', answers, '--wave', 'w', '--out', out, '--engine', 'clickhouse://127.0.0.1:9');
  assert.equal(gone.code, 1);
  assert.match(gone.err, /nothing was written:\s+http:\/\/127\.0\.0\.1:9: connect ECONNREFUSED 127\.0\.0\.1:9\n$/);
  assert.equal(existsSync(out), false);
});

test('audit: a release is attacked, and no small group is nearer than a level', async () => {
  const { code, out } = await really('audit', join(folder, 'release'));
  assert.equal(code, 0, out);
  assert.match(out, /^What an attack on this release finds\nConstruct +Small groups +Narrowest +which +Worked out\ncurriculum +\d+ +\d+\.\d +\d{7}\/[a-z…-]+ +0$/m);
  const { out: json } = await really('audit', join(folder, 'release'), '--json');
  const findings = JSON.parse(json) as Record<string, { readonly figures: readonly { readonly width: number }[] }>;
  const widths = Object.values(findings).flatMap(({ figures }) => figures.map(({ width }) => width));
  assert.ok(widths.length > 20 && Math.min(...widths) >= 33.3, `${widths.length} small groups`);
  assert.equal((await really('audit', folder)).code, 3);
});

test('aggregate: what is left out is said with its file and row, in Spanish too, and the exit code says it', async () => {
  const place = join(folder, 'dirty');
  mkdirSync(place);
  const [first = ''] = readdirSync(answers);
  copyFileSync(join(answers, first), join(place, first));
  writeFileSync(join(place, first), readFileSync(join(place, first), 'utf8').replace(/,(?:teacher|learner|family),/, ',dragon,'));
  copyFileSync(join(place, first), join(place, `0999999.csv`));
  const { code, out } = await really('aggregate', place, '--directory', join(state, 'directory.csv'), '--wave', 'w', '--form', 'quick', '--out', join(folder, 'dirty-release'), '--lang', 'es');
  assert.equal(code, 4);
  assert.match(out, /1 × group-unknown: filas de un grupo/);
  assert.match(out, /fila\s+[\d.]+/);
  assert.match(out, /1 × file-duplicate/);
});

test('aggregate: without a release the exit code is 1 and nothing is there', async () => {
  const out = join(folder, 'nothing');
  const { code, out: said } = await really('aggregate', join(folder, 'nowhere'), '--wave', 'w', '--out', out);
  assert.equal(code, 1);
  assert.match(said, /1 × path-missing/);
  assert.equal(existsSync(out), false);
});

test('aggregate: an earlier report or ledger that is none, newer or edited is refused', async () => {
  const whole = JSON.parse(readFileSync(join(folder, 'release/public/report.json'), 'utf8')) as Record<string, unknown>;
  for (const [option, name, content, code] of [
    ['--previous', 'none.json', { schemaVersion: 1, hash: '' }, 'report-none'],
    ['--previous', 'newer.json', { ...whole, schemaVersion: 2 }, 'report-newer'],
    ['--previous', 'edited.json', { ...whole, wave: 'other' }, 'report-edited'],
    ['--ledger', 'list.json', [], 'ledger-none'],
    ['--ledger', 'report.json', whole, 'ledger-none'],
  ] as const) {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    const { code: exit, err } = await really('aggregate', answers, '--wave', 'w', '--form', 'quick', '--out', join(folder, 'never'), option, file);
    assert.equal(exit, 1);
    assert.match(err, new RegExp(`1 × ${code}`));
  }
});

test('aggregate: wrong use is told in a sentence', async () => {
  for (const [argv, sentence] of [
    [[], /Name the files or folders/],
    [['x'], /--out DIR/],
    [['x', '--out', 'o'], /--wave 2026-fall/],
    [['x', '--out', 'o', '--wave', '../up'], /--wave 2026-fall/],
    [['x', '--out', 'o', '--wave', 'w', '--threshold', '4'], /--threshold is a whole number from 5 to 30/],
    [['x', '--out', 'o', '--wave', 'w', '--memory', 'much'], /--memory is a size/],
    [['x', '--out', 'o', '--wave', 'w', '--form', 'none'], /has no form “none”/],
  ] as const) {
    const { code, err } = await ran(['aggregate', ...argv]);
    assert.equal(code, 2);
    assert.match(err, sentence);
  }
});
