import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReadinessResult } from '@readiness-kit/core';
import { goldenFiles, ran } from './fake-io.ts';

const respondents = 5000;
const items = 60;

/** 5,000 leaders × 60 items, level 3 always but for one bad row at the end. */
function* answers(): Generator<string> {
  yield 'respondent,group,item,answer\n';
  for (let r = 0; r < respondents; r++) {
    let sheet = '';
    for (let i = 0; i < items; i++) sheet += `respondent-${r},leaders,${itemIds[i]},3\n`;
    yield sheet;
  }
  yield 'last,nobody,C01.1,3\n';
}

const itemIds = (JSON.parse(goldenFiles['instrument.json']) as { indicators: { id: string }[] }).indicators.map((x) => x.id);

test('300,000 rows are read as a stream: every one is counted, in a heap too small to hold them', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'answers.csv');
  await pipeline(Readable.from(answers()), createWriteStream(file));
  const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const instrument = fileURLToPath(new URL('../../core/test/fixtures/golden/instrument.json', import.meta.url));

  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=32', program, 'score', file, '--instrument', instrument, '--profile', 'one-group', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  t.diagnostic(`300,001 rows in ${Math.round(performance.now() - begin)} ms`);
  assert.equal(status, 4, stderr);
  assert.match(stderr, /Rows read: 300,001 = 300,000 kept \+ 1 left out\./);
  assert.match(stderr, /group-unknown +line 300002\n/);
  const result = JSON.parse(stdout) as ReadinessResult;
  assert.equal(result.participation.leaders?.respondents, respondents);
  assert.deepEqual(result.indicators['C01.1']?.counts?.levels, [0, 0, respondents, 0]);
});

test('progress: for a person, after a second, with rows and percent, and gone at the end', async () => {
  const args = ['score', 'answers.csv', '--instrument', 'instrument.json'];
  const slow = await ran(args, { files: goldenFiles, tty: true, tick: 300 });
  assert.match(slow.err, /\r[\d,]+ rows \(\d+%\)/);
  assert.ok(slow.err.endsWith('\r\u001b[K'));
  assert.equal((await ran(args, { files: goldenFiles, tty: true, tick: 1 })).err, '');
  assert.equal((await ran(args, { files: goldenFiles, tty: false, tick: 300 })).err, '');
  const { 'answers.csv': input, ...files } = goldenFiles;
  const unknown = await ran(['score', '-', '--instrument', 'instrument.json'], { files: { ...files, '-': input }, tty: true, tick: 300 });
  assert.match(unknown.err, /\r[\d,]+ rows\u001b/);
});
