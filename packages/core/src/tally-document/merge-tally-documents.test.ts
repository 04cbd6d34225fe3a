import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableOf, times } from '../../test/fixtures/made-table.ts';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import { tallyDocument } from './make-tally-document.ts';
import { mergeTallyDocuments } from './merge-tally-documents.ts';
import type { TallyDocument } from './tally-document.ts';

const basis = { instrument: tinyInstrument };

function school(level: number, change: { readonly district?: TallyDocument['district']; readonly wave?: string; readonly rosters?: Readonly<Record<string, number>>; readonly teachers?: number } = {}): TallyDocument {
  const { district = { id: '0100005', name: null }, wave = '2026-fall', rosters = {}, teachers = 3 } = change;
  const parsed = tallyDocument({ ...basis, district, wave, rosters, table: tableOf(tinyInstrument, times(teachers, ['teacher', level, level] as const)) });
  assert.ok(parsed.ok);
  return parsed.value;
}

const found = (documents: readonly unknown[]): readonly string[] => {
  const merged = mergeTallyDocuments(documents, basis);
  assert.equal(merged.ok, merged.issues.every(({ severity }) => severity === 'warning'));
  return merged.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test('respondents and rosters add up', () => {
  const merged = mergeTallyDocuments([school(1, { rosters: { teacher: 9, family: 50 } }), school(3, { rosters: { teacher: 4, family: 0 } })], basis);
  assert.ok(merged.ok);
  assert.deepEqual(merged.issues, []);
  assert.deepEqual(merged.value.respondents, { teacher: 6, family: 0 });
  assert.deepEqual(merged.value.rosters, { teacher: 13, family: 50 });
  assert.deepEqual(merged.value.tally['teacher']?.constructs['vision'], { n: 6, mean: 50, squares: 15_000 });
});

test('a roster that one part lacks is none of the whole, and that is said', () => {
  const documents = [school(1, { rosters: { teacher: 9, family: 50 } }), school(3, { rosters: { family: 20 } })];
  assert.deepEqual(found(documents), ['tally-roster-incomplete rosters.teacher']);
  const merged = mergeTallyDocuments(documents, basis);
  assert.deepEqual(merged.ok && merged.value.rosters, { family: 70 });
});

test('one document is itself again, and none is no district', () => {
  const one = school(2, { rosters: { teacher: 3 } });
  const merged = mergeTallyDocuments([one], basis);
  assert.deepEqual(merged.ok && merged.value, one);
  assert.deepEqual(found([]), ['list-empty ']);
});

test('what is not of one district, wave and definition stays apart', () => {
  assert.deepEqual(found([school(1), school(2, { district: { id: '100005', name: null } })]), ['tally-district-differs 1.district.id']);
  assert.deepEqual(found([school(1), school(2, { wave: '2027-fall' })]), ['tally-wave-differs 1.wave']);
  const other = tallyDocument({ instrument: { ...tinyInstrument, version: '2.0.0' }, district: { id: '0100005', name: null }, wave: '2026-fall', table: tableOf(tinyInstrument, [['teacher', 1]]) });
  assert.ok(other.ok);
  assert.deepEqual(found([school(1), other.value]), ['tally-instrument-differs 1.provenance.instrument']);
  assert.deepEqual(found([school(1), { ...school(2), wave: 'other' }]), ['tally-edited 1.hash']);
});

test('the same people are not counted twice; that nobody answered can be true of two', () => {
  assert.deepEqual(found([school(1), school(2), school(1)]), ['tally-twice 2']);
  assert.deepEqual(found([school(1, { teachers: 0 }), school(1, { teachers: 0 })]), []);
});

test('more people than a tally can count are refused, not wrapped around', () => {
  const many = (level: number): unknown => {
    const { hash: _hash, ...content } = JSON.parse(JSON.stringify(school(level)).replaceAll(/(?<=[":\[,])3(?=[,\]}])/g, String(2 ** 31 - 1))) as TallyDocument;
    return { ...content, hash: sha256Hex([canonicalJson(content)]) };
  };
  assert.deepEqual(found([many(1)]), []);
  const codes = mergeTallyDocuments([many(1), many(2)], basis).issues.map(({ code }) => code);
  assert.ok(codes.includes('tally-count-invalid'), codes.join());
});

test('anything in the list is refused, and nothing throws', () => {
  const one = school(1);
  fc.assert(fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(one)), { maxLength: 3 }), (documents) => {
    assert.equal(mergeTallyDocuments(documents, basis).ok, documents.length === 1 && documents[0] === one);
  }), { numRuns: 100 });
});
