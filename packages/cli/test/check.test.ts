import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Instrument, type InstrumentDocument, type SurveyText } from '@readiness-kit/core';
import { goldenText, ran, type Ran } from './fake-io.ts';

const golden = (): Instrument => JSON.parse(goldenText('instrument.json')) as Instrument;
const check = (content: string | object, ...more: string[]): Promise<Ran> => ran(['check', 'i.json', ...more], { files: { 'i.json': typeof content === 'string' ? content : JSON.stringify(content) } });

test('a sound instrument: nothing to say but its name and size, code 0', async () => {
  const { code, out, err } = await check(golden());
  assert.equal(code, 0);
  assert.equal(out, 'golden 1.0.0: errors: 0, warnings: 0, indicators: 60.\n');
  assert.equal(err, '');
  assert.equal((await check(`\ufeff${JSON.stringify(golden())}`)).code, 0);
});

test('every problem with its path, severity, code and sentence; code 1', async () => {
  const { indicators, composites, ...rest } = golden();
  const [first, second, ...others] = indicators;
  assert.ok(first && second);
  const bad: Instrument = {
    ...rest,
    indicators: [{ ...first, construct: 'C99', weight: -1, prerequisites: [second.id] }, { ...second, prerequisites: [first.id] }, ...others],
    composites: [...composites, { id: 'self', kind: 'mean', of: [{ id: 'self' }] }],
  };
  const { code, out } = await check(bad);
  assert.equal(code, 1);
  assert.match(out, /^indicators\.0\.construct {2}error {2}reference-unknown\n {2}“C99” is not defined\.$/m);
  assert.match(out, /^indicators\.0\.weight {2}error {2}weight-invalid$/m);
  assert.match(out, / {2}error {2}prerequisite-cycle$/m);
  assert.match(out, / {2}error {2}composite-cycle$/m);
  const errors = out.match(/ {2}error {2}/g)?.length ?? 0;
  assert.match(out, new RegExp(`^i\\.json: errors: ${errors}, warnings: 0\\.$`, 'm'));
});

test('warnings alone exit with 0, and are counted', async () => {
  const { code, out } = await check(withMarkup(golden()));
  assert.equal(code, 0);
  assert.match(out, /^texts\.0\.title {2}warning {2}text-markup$/m);
  assert.match(out, /errors: 0, warnings: 1, indicators: 60\.$/m);
  assert.doesNotMatch(out, /\u001b/);
});

test('a newer file says so once', async () => {
  const { code, out } = await check({ ...golden(), schemaVersion: 2, groups: 'new' });
  assert.equal(code, 1);
  assert.match(out, /^schemaVersion {2}error {2}schema-version-unsupported$/m);
  assert.match(out, /errors: 1,/);
});

test('what is not an instrument at all', async () => {
  for (const content of ['null', '[]', '3', '{}', `${'['.repeat(5000)}${']'.repeat(5000)}`]) {
    const { code, out } = await check(content);
    assert.equal(code, 1, content.slice(0, 10));
    assert.match(out, /error {2}shape-/);
  }
});

test('what is not JSON: the line and column where it breaks', async () => {
  const { code, out, err } = await check('{\n  "schemaVersion": 1,\n  "id": oops\n}\n');
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /json-broken {2}i\.json: line 3\n +This is not JSON: it breaks at line 3, column 9\./);
  assert.match((await check('')).err, /line 1, column 1\./);
});

test('Spanish sentences, standard input, wrong use, no file', async () => {
  const newer = JSON.stringify({ ...golden(), schemaVersion: 2 });
  assert.match((await check(newer, '--lang', 'es')).out, /versión de esquema 2/);
  assert.equal((await ran(['check', '-'], { files: { '-': newer } })).code, 1);
  assert.equal((await ran(['check'])).code, 2);
  assert.equal((await ran(['check', 'a.json', 'b.json'])).code, 2);
  const missing = await ran(['check', 'a.json', '--lang=es']);
  assert.equal(missing.code, 3);
  assert.match(missing.err, /No se pudo leer «a\.json»: no existe\./);
});

/** The instrument with words, one of which holds markup. */
function withMarkup(instrument: Instrument): InstrumentDocument {
  const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { name: id, meaning: 'x' }]));
  const four = ['one', 'two', 'three', 'four'];
  const text: SurveyText = {
    language: 'en',
    review: 'source',
    title: '<b>Golden</b>',
    credit: 'none',
    levels: four.map((name) => ({ name, meaning: name })),
    groups: named(instrument.groups),
    constructs: named(instrument.constructs.map((c) => c.id)),
    composites: named(instrument.composites.map((c) => c.id)),
    indicators: Object.fromEntries(instrument.indicators.map(({ id }) => [id, { statement: id, descriptors: four, items: {} }])),
  };
  return { ...instrument, texts: [text] };
}
