import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument, tinyText } from '../../test/fixtures/tiny-instrument.ts';
import { communityProfile } from '../model/profile.ts';
import { parseInstrument, parseProfile } from './parse.ts';

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify({ ...tinyInstrument, texts: [tinyText] })) as Record<string, unknown>;
const codes = (data: unknown): readonly string[] => parseInstrument(data).issues.map((i) => `${i.code} ${i.path.join('.')}`);

test('an instrument file reads back as it was', () => {
  assert.deepEqual(parseInstrument(copy()), { ok: true, value: copy(), issues: [] });
  assert.deepEqual(parseInstrument({ ...copy(), $schema: './instrument.schema.json' }), { ok: true, value: copy(), issues: [] });
});

test('unknown data of any kind gives issues, never a crash', () => {
  for (const data of [null, undefined, 3, 'x', [], {}, { schemaVersion: 1 }, { ...copy(), indicators: 'none' }, { ...copy(), groups: [1] }]) {
    const parsed = parseInstrument(data);
    assert.equal(parsed.ok, false);
    assert.ok(parsed.issues.length > 0);
  }
});

test('shape problems name their place; a misspelt key is not dropped', () => {
  assert.deepEqual(codes({ ...copy(), levels: 2 }), ['shape-invalid-value levels']);
  assert.deepEqual(codes({ ...copy(), weigth: 1 }), ['shape-unrecognized-keys ']);
  assert.deepEqual(codes({ ...copy(), id: 7 }), ['shape-invalid-type id']);
});

test('a newer schema version says so once', () => assert.deepEqual(codes({ ...copy(), schemaVersion: 2 }), ['schema-version-unsupported schemaVersion']));

test('meaning is checked after shape', () => assert.deepEqual(codes({ ...copy(), overall: 'nowhere' }), ['reference-unknown overall']));

const profileCodes = (change: object): readonly string[] => parseProfile({ ...communityProfile, ...change }, tinyInstrument).issues.map((i) => `${i.code} ${i.path.join('.')}`);

test('profiles: ranges, references, cuts', () => {
  assert.deepEqual(profileCodes({}), []);
  assert.deepEqual(profileCodes({ confidence: 1 }), ['share-out-of-range profile.confidence']);
  assert.deepEqual(profileCodes({ person: { minCoverage: 1.5, minItems: 2 } }), ['share-out-of-range profile.person.minCoverage']);
  assert.deepEqual(profileCodes({ weights: { indicators: { nowhere: 1 }, groups: { teacher: -1 } } }), ['reference-unknown profile.weights.indicators.nowhere', 'weight-invalid profile.weights.groups.teacher']);
  for (const cuts of [[50], [50, 20], [0, 50], [50, 101], [20, 20]]) assert.deepEqual(profileCodes({ level: { ...communityProfile.level, cuts } }), ['cuts-invalid profile.level.cuts']);
  assert.deepEqual(profileCodes({ priorities: { ...communityProfile.priorities, target: 4 } }), ['level-out-of-range profile.priorities.target']);
});
