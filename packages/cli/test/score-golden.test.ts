import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReadinessResult } from '@readiness-kit/core';
import { assertClose, golden } from '../../core/test/golden/golden-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../core/test/fixtures/golden/');
const { bin, version } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as { bin: { readiness: string }; version: string };
const program = here(`../${bin.readiness}`);

/** Runs the built program, as npm would. */
function readiness(...args: readonly string[]) {
  assert.ok(existsSync(program), 'the program is not built: npm run build');
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26 });
}

const golden183 = ['score', 'model-responses.csv', '--instrument', 'instrument.json', '--profile', 'profile.json', '--roster', 'roster.csv'];
const json = readiness(...golden183, '--json');
const result = (json.status === 0 ? JSON.parse(json.stdout) : {}) as ReadinessResult;
const expected = golden('model-golden.json');

test('the built program is what npm runs: a shebang, and the version of its package', () => {
  assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  assert.equal(readiness('--version').stdout, `${version}\n`);
});

test('--json: the result alone on standard output, what was read on standard error, code 0', () => {
  assert.equal(json.status, 0, json.stderr);
  assert.equal(result.schemaVersion, 2);
  assert.deepEqual(result.issues, []);
  assert.match(json.stderr, /Rows read: 8,080 = 8,080 kept \+ 0 left out\./);
});

test('constructs: the golden scores, errors, intervals and levels', () => {
  const conditions = Object.values<any>(expected.condition);
  assert.equal(conditions.length, 10);
  for (const e of conditions) {
    const found = result.constructs[e.id];
    assert.ok(found?.status === 'scored', e.id);
    assertClose(found.value, e.score, `${e.id} score`);
    assertClose(found.uncertainty?.se, e.se, `${e.id} se`);
    found.uncertainty?.interval.forEach((x, i) => assertClose(x, e.ci[i], `${e.id} interval`));
    assert.equal(found.level, expected.condition_level[e.id].level, `${e.id} level`);
    assert.equal(found.ungatedLevel, expected.condition_level[e.id].ungated, `${e.id} ungated level`);
  }
});

test('composites: the golden scores, errors, intervals and levels', () => {
  const themes = [...Object.values<any>(expected.theme), { id: 'overall', ...expected.overall }];
  assert.equal(themes.length, 4);
  for (const e of themes) {
    const found = result.composites[e.id];
    assert.ok(found?.status === 'scored', e.id);
    assertClose(found.value, e.score, `${e.id} score`);
    assertClose(found.uncertainty?.se, e.se, `${e.id} se`);
    found.uncertainty?.interval.forEach((x, i) => assertClose(x, e.ci[i], `${e.id} interval`));
    assert.equal(found.level, e.level, `${e.id} level`);
  }
});

test('priorities: the golden order and values', () => {
  assert.deepEqual(result.priorities.map((p) => p.id), expected.order);
  for (const p of result.priorities) assertClose(p.priority, expected.priorities[p.id].priority, `${p.id} priority`);
});

test('the same input gives the same bytes, whatever the order of the rows', () => {
  assert.equal(readiness(...golden183, '--json').stdout, json.stdout);
  const [header, ...rows] = readFileSync(`${folder}model-responses.csv`, 'utf8').trimEnd().split('\n');
  const turned = spawnSync(process.execPath, [program, ...golden183.with(1, '-'), '--json'], { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26, input: [header, ...rows.reverse(), ''].join('\n') });
  assert.equal(turned.stdout, json.stdout);
});

test('a reader that goes away is no fault', () => {
  const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" ${golden183.join(' ')} --json | head -c 10`], { encoding: 'utf8', cwd: folder });
  assert.equal(piped.stdout.length, 10);
  assert.doesNotMatch(piped.stderr, /EPIPE|fault/);
});
