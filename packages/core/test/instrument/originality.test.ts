import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { districtGuideEn } from '../../src/instruments/district/text/en/guide.ts';
import { districtEn } from '../../src/instruments/district/text/en/index.ts';

const runLength = 6;
const { runs } = JSON.parse(readFileSync(new URL('../fixtures/source-phrases.json', import.meta.url), 'utf8')) as { readonly runs: readonly string[] };
const sources = new Set(runs);
const hashed = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 12);

function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`)) : [];
}

/** Every run of six words, hashed as the fixture's are; see its note. */
function hashedRuns(text: string): readonly (readonly [string, string])[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? [];
  return words.slice(runLength - 1).map((_, i) => {
    const run = words.slice(i, i + runLength).join(' ');
    return [run, hashed(run)];
  });
}

const taken = (words: unknown, known: ReadonlySet<string> = sources): readonly string[] => strings(words).flatMap(([path, text]) => hashedRuns(text).flatMap(([run, hash]) => (known.has(hash) ? [`${path}: ${run}`] : [])));

test('no six words in a row come from the sources', () => {
  // The title of the framework is named in the credit, on purpose.
  const { credit: _credit, ...text } = districtEn;
  assert.deepEqual(taken(text), []);
  assert.deepEqual(taken(districtGuideEn), []);
});

test('and six words that did would be found, in any case and with any punctuation', () => {
  assert.ok(runs.length > 3000);
  assert.ok(runs.every((hash) => /^[0-9a-f]{12}$/.test(hash)));
  const made = new Set([hashed("the owl's map hangs upside down")]);
  assert.deepEqual(taken({ a: ['We know: the Owl’s map/hangs upside-down, upside down.'] }, made), []);
  assert.deepEqual(taken({ a: ['We know: the Owl’s map hangs upside down.'] }, made), [".a.0: the owl's map hangs upside down"]);
});
