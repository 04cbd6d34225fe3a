import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hashMatches } from './hash-matches.ts';

const files = ['schema-1.json', 'schema-2.json'].map((name) => JSON.parse(readFileSync(new URL(`../../test/fixtures/results/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>);

test('a result file of every schema version fits its own hash, until one number in it is changed', () => {
  for (const file of files) {
    assert.equal(hashMatches(file), true);
    assert.equal(hashMatches({ ...file, confidence: 0.94 }), false);
    assert.equal(hashMatches({ ...file, hash: 'f'.repeat(64) }), false);
  }
});

test('what is no result has no hash that fits', () => {
  for (const data of [null, undefined, 3, 'text', [], {}, { hash: '' }, { hash: 'x', value: NaN }]) assert.equal(hashMatches(data), false);
});
