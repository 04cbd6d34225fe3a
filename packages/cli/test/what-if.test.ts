import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReadinessResult } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { cheapestRaises, whatIf } from '@readiness-kit/core/what-if';
import { textWidth } from '../src/words/text-width.ts';
import { ran } from './fake-io.ts';

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

test('what this result cannot say is wrong use, with the reason', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--raise', 'no-such=3'], /no-such cannot be raised to level 3/],
    [['--reach', 'no-such'], /no-such has no score/],
    [['--raise', 'curriculum.fits-learners'], /ID=LEVEL/],
    [['--raise', 'curriculum.fits-learners=x'], /whole number/],
    [[], /either what to raise/],
    [['--raise', 'a=2', '--reach', 'b'], /either what to raise/],
    [['--reach', 'vision', '--profile', 'consensus'], /made with the profile community/],
  ];
  for (const [argv, said] of wrong) {
    const { code, out, err } = await ran(['what-if', 'r.json', ...argv], { files });
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err.replaceAll('\n', ' '), said);
  }
  const other = { 'o.json': readFileSync(new URL('../../core/test/fixtures/results/schema-2.json', import.meta.url), 'utf8') };
  assert.match((await ran(['what-if', 'o.json', '--reach', 'a'], { files: other })).err, /made with tiny/);
});
