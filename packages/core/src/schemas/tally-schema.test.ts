import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAdministration } from '../../test/properties/arbitraries.ts';
import { canonicalJson, parseTallyDocument, readAnswers, sha256Hex, tallyDocument } from '../index.ts';
import { tallySchema } from './tally-schema.ts';

type Draft = Record<string, unknown>;

/** A value somewhere in a document, chosen by a list of numbers, becomes another. */
function change(data: unknown, at: readonly number[], value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined || typeof data !== 'object' || data === null || Object.keys(data).length === 0) return value;
  const key = Object.keys(data)[first % Object.keys(data).length] as string;
  const changed = change((data as Draft)[key], rest, value);
  return Array.isArray(data) ? data.map((inner: unknown, i) => (String(i) === key ? changed : inner)) : { ...data, [key]: changed };
}

test('the schema allows every document that is made, and every document that is read', () => {
  let [read, refused] = [0, 0];
  fc.assert(fc.property(anyAdministration, fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }), fc.oneof(fc.jsonValue(), fc.nat(9), fc.double({ noNaN: true, noDefaultInfinity: true })), ({ instrument, profile, responses }, at, value) => {
    const made = tallyDocument({ instrument, profile, table: readAnswers(instrument, responses).table, rosters: { group0: 20 }, district: { id: '1', name: null }, wave: '2026-fall' });
    assert.ok(made.ok);
    assert.ok(tallySchema.safeParse(JSON.parse(JSON.stringify(made.value))).success);
    const { hash: _hash, ...content } = change(made.value, at, value) as Draft;
    const data = { ...content, hash: sha256Hex([canonicalJson(content)]) };
    const isRead = parseTallyDocument(data, { instrument, profile }).ok;
    if (isRead) read++;
    else refused++;
    if (isRead) assert.ok(tallySchema.safeParse(data).success, JSON.stringify(data));
  }), { numRuns: 1000 });
  assert.ok(read > 20 && refused > 20, `read ${read}, refused ${refused}`);
});

test('the schema refuses what has the shape of no tally', () => {
  for (const data of [null, {}, { kind: 'readiness-tally', schemaVersion: 1 }]) assert.equal(tallySchema.safeParse(data).success, false);
});
