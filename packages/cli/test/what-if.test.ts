import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReadinessResult } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { type Cheapest, cheapestRaises, whatIf } from '@readiness-kit/core/what-if';
import { printWhatIf } from '../src/print/print-what-if.ts';
import { bareView } from '../src/print/view.ts';
import { textWidth } from '../src/words/text-width.ts';
import { fakeIo, ran } from './fake-io.ts';

const resultText = readFileSync(new URL('../../../examples/district-site/district-result.json', import.meta.url), 'utf8');
const result = JSON.parse(resultText) as ReadinessResult;
const files = { 'r.json': resultText };

test('a raise: what changes, and what would come first then', async () => {
  const { code, out, err } = await ran(['what-if', 'r.json', '--raise', 'curriculum.fits-learners=4'], { files });
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /If these were raised\n[\s\S]*Scaling → Sustaining \(curriculum\.fits-learners\)/);
  assert.match(out, /^Curriculum +Scaling +67 +Sustaining +100$/m);
  assert.match(out, /What would come first then\n +1\. /);
  assert.deepEqual(out.split('\n').filter((line) => textWidth(line) > 80), []);
});

test('--json is what core says, for raises and for the least effort', async () => {
  const raises = { 'curriculum.fits-learners': 4, 'vision.guides-decisions': 3 };
  const asked = await ran(['what-if', 'r.json', ...Object.entries(raises).flatMap(([id, level]) => ['--raise', `${id}=${level}`]), '--json'], { files });
  assert.deepEqual(JSON.parse(asked.out), JSON.parse(JSON.stringify({ raises, cheapest: null, ...whatIf({ instrument: district, result })(raises) })));
  const sought = JSON.parse((await ran(['what-if', 'r.json', '--reach', 'vision', '--json'], { files })).out) as { cheapest: unknown };
  assert.deepEqual(sought.cheapest, cheapestRaises({ instrument: district, result, id: 'vision' }));
});

test('what reaches a level with the least effort, in both languages', async () => {
  assert.match((await ran(['what-if', 'r.json', '--reach', 'vision=3'], { files })).out, /The least effort that lifts Vision to Scaling: 3 in all\./);
  assert.match((await ran(['what-if', 'r.json', '--reach', 'vision=2'], { files })).out, /Vision stands at Piloting already/);
  assert.match((await ran(['what-if', 'r.json', '--reach', 'vision', '--lang', 'es'], { files })).out, /El menor esfuerzo que sube Visión a Expansión/);
});

test('a search that ran out of time says so; one that proved there is no way says that', () => {
  const { io } = fakeIo();
  const found = { status: 'found', level: 3, raises: {}, effort: 3 } as const;
  const none = { status: 'none', level: 3 } as const;
  const said = (cheapest: Cheapest, language: 'en' | 'es' = 'en'): string => printWhatIf(result, { raises: {}, cheapest, ...whatIf({ instrument: district, result })({}) }, 'vision', bareView(language, io.stdout, io)).replaceAll('\n', ' ');
  assert.match(said({ ...found, isProven: false }), /vision to Level 3: 3 in all\. Time ran out: there may be a way with less effort\./);
  assert.doesNotMatch(said({ ...found, isProven: true }), /Time ran out/);
  assert.match(said({ ...none, isProven: false }), /No way to lift vision to Level 3 was found in time\./);
  assert.match(said({ ...none, isProven: true }), /No set of steps that were scored lifts vision to Level 3\./);
  assert.match(said({ ...found, isProven: false }, 'es'), /Se acabó el tiempo/);
});

test('what this result cannot say is wrong use, with the reason', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--raise', 'no-such=3'], /“r\.json”: no-such cannot be raised to level 3\. It is no indicator that can be raised/],
    [['--raise', 'toString=3'], /toString cannot be raised to level 3\. It is no indicator/],
    [['--raise', 'vision.guides-decisions=3', '--raise', 'curriculum.fits-learners=1'], /fits-learners cannot be raised to level 1\. It can be raised to (2, 3, or )?4\./],
    [['--raise', 'curriculum.fits-learners=3', '--raise', 'curriculum.fits-learners=4'], /names “curriculum\.fits-learners” twice/],
    [['--reach', 'no-such'], /“r\.json”: no-such has no score in this result\. It has scores of: .*\bvision\b/],
    [['--reach', 'vision=9'], /there is no level 9; the levels of “r\.json” are 1 to 4/],
    [['--raise', 'curriculum.fits-learners'], /ID=LEVEL/],
    [['--raise', 'curriculum.fits-learners=x'], /whole number/],
    [[], /either what to raise/],
    [['--raise', 'a=2', '--reach', 'b'], /either what to raise/],
    [['--reach', 'vision', '--profile', 'consensus'], /“r\.json”: .*made with the profile community 1\.0\.0\. Give that profile with --profile/],
  ];
  for (const [argv, said] of wrong) {
    const { code, out, err } = await ran(['what-if', 'r.json', ...argv], { files });
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err.replaceAll('\n', ' '), said);
  }
  const other = { 'o.json': readFileSync(new URL('../../core/test/fixtures/results/schema-2.json', import.meta.url), 'utf8') };
  assert.match((await ran(['what-if', 'o.json', '--reach', 'a'], { files: other })).err, /“o\.json”: the result was made with tiny[^]*--instrument/);
});
