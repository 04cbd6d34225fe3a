import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { district } from '../src/instruments/district/district.ts';
import { districtEn } from '../src/instruments/district/text/en/index.ts';
import { checkInstrument } from '../src/model/check-instrument.ts';
import { parseInstrument } from '../src/schemas/index.ts';

const edition: unknown = JSON.parse(readFileSync(new URL('../dist/instruments/district-readiness.json', import.meta.url), 'utf8'));

test('the JSON edition is a valid instrument file with all words', () => {
  const parsed = parseInstrument(edition);
  assert.ok(parsed.ok, JSON.stringify(parsed.issues.slice(0, 3)));
  const { texts = [], guides = [] } = parsed.value;
  assert.deepEqual(checkInstrument(parsed.value), []);
  assert.deepEqual(texts.map((text) => `${text.language} ${text.review}`), ['en source', 'es unreviewed', 'ar unreviewed', 'zh-Hans unreviewed', 'vi unreviewed']);
  assert.deepEqual(guides.map((guide) => guide.language), ['en', 'es']);
});

test('it says what the modules say', () => {
  const { texts, guides: _guides, $schema: _schema, ...structure } = edition as Record<string, unknown> & { readonly texts: readonly unknown[] };
  assert.deepEqual(structure, JSON.parse(JSON.stringify(district)));
  assert.deepEqual(texts[0], JSON.parse(JSON.stringify(districtEn)));
});
