import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, compare, type Instrument, type ReadinessResult, type Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { textWidth } from '../src/words/text-width.ts';
import { ran } from './fake-io.ts';

const quick = (district.forms as Instrument['forms']).find(({ id }) => id === 'quick')?.indicators ?? [];
/** Twenty teachers and twenty families who answer the quick form around a level. */
function wave(level: number, groups: readonly string[] = ['teacher', 'family', 'school-leader', 'district-leader', 'learner']): ReadinessResult {
  const responses = groups.flatMap((group) => Array.from({ length: 20 }, (_, p) => district.indicators.filter((x) => quick.includes(x.id) && (x.groups as readonly string[]).includes(group)).map(({ id }) => ({ respondent: `${group}-${p}`, group, item: id, answer: Math.min(4, level + (p % 2)) }))).flat()) as Response<typeof district>[];
  return assess({ instrument: district, responses, form: 'quick' });
}
const files = {
  'one.json': JSON.stringify(wave(1)),
  'two.json': JSON.stringify(wave(2)),
  'some.json': JSON.stringify(wave(2, ['teacher', 'family'])),
  'other.json': readFileSync(new URL('../../core/test/fixtures/results/schema-2.json', import.meta.url), 'utf8'),
};

test('says in one line what became of the whole, then every figure with its change', async () => {
  const { code, out, err } = await ran(['compare', 'one.json', 'two.json'], { files });
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^Overall readiness: improved$/m);
  assert.match(out, /^Curriculum +17 +50 +33\.3 +\S+ to \S+ +improved$/m);
  assert.deepEqual(out.split('\n').filter((line) => textWidth(line) > 80), []);
  assert.match((await ran(['compare', 'two.json', 'one.json'], { files })).out, /^Overall readiness: declined$/m);
  assert.match((await ran(['compare', 'two.json', 'two.json'], { files })).out, /^Overall readiness: no detectable change$/m);
  assert.match((await ran(['compare', 'two.json', 'two.json', '--lang', 'es'], { files })).out, /^Preparación general: sin cambio detectado$/m);
});

test('a least change of one’s own decides what is called one', async () => {
  assert.match((await ran(['compare', 'one.json', 'two.json', '--least-change', '60'], { files })).out, /^Overall readiness: no detectable change$/m);
});

test('where other groups were heard, says so and of whom', async () => {
  const { code, out } = await ran(['compare', 'two.json', 'some.json'], { files });
  assert.equal(code, 0);
  assert.match(out, /not comparable\n +(Other groups were heard|One of the waves has no score)/);
});

test('--json is what core says', async () => {
  const { out } = await ran(['compare', 'one.json', 'two.json', '--json'], { files });
  assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(compare(wave(1), wave(2)))));
});

test('a series that breaks compares nothing, says why, and ends with 1', async () => {
  const { code, out } = await ran(['compare', 'other.json', 'two.json'], { files });
  assert.equal(code, 1);
  assert.match(out, /nothing is compared:\n +- They were made with different instruments/);
  const whole = { ...files, 'whole.json': JSON.stringify(assess({ instrument: district, responses: [] })) };
  assert.match((await ran(['compare', 'whole.json', 'two.json'], { files: whole })).out, /The forms differ: all indicators and quick/);
});

test('bad input: which file and what', async () => {
  const bad = { ...files, 'bad.json': '{', 'edited.json': JSON.stringify({ ...wave(2), confidence: 0.9 }) };
  const broken = await ran(['compare', 'one.json', 'bad.json'], { files: bad });
  assert.deepEqual([broken.code, broken.out], [1, '']);
  assert.match(broken.err, /bad\.json[\s\S]*line 1/);
  assert.match((await ran(['compare', 'one.json', 'edited.json'], { files: bad })).err, /“edited\.json” does not fit/);
  for (const argv of [['compare', 'one.json'], ['compare', 'one.json', 'two.json', 'x.json'], ['compare', '-', '-'], ['compare', 'one.json', 'two.json', '--least-change', 'x']]) assert.equal((await ran(argv, { files })).code, 2);
});
