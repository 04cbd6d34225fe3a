import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReadinessSubmission } from '../survey/survey-events.ts';
import { emptyOutbox, mergeOutboxes, mergePosted, posted, readOutbox, type OutboxRecord, type Parcel } from './parcel.ts';

const key = (n: number): string => n.toString(16).padStart(32, '0');
const about = (respondent: string): ReadinessSubmission => ({ respondent }) as unknown as ReadinessSubmission;
const parcel = (n: number, more: Partial<Parcel> = {}): Parcel => ({ key: key(n), digest: `d${n}`, status: 'waiting', attempts: 0, submission: about('ana'), ...more });
const sent = (n: number): Parcel => ({ key: key(n), digest: `d${n}`, status: 'sent', attempts: 1, at: 9 });
const record = (entry: readonly [Parcel | null, number]): OutboxRecord => ({ schemaVersion: 1, parcels: { ana: entry } });
const merged = (a: readonly [Parcel | null, number], b: readonly [Parcel | null, number]): unknown => mergeOutboxes(record(a), record(b)).parcels['ana'];

test('of one parcel the furthest progress stands', () => {
  assert.deepEqual(merged([parcel(1, { attempts: 3 }), 5], [sent(1), 5]), [sent(1), 5]);
  const refused = parcel(1, { attempts: 3, status: 'refused' });
  assert.deepEqual(merged([refused, 5], [parcel(1, { attempts: 3 }), 5]), [refused, 5]);
  assert.deepEqual(merged([refused, 5], [parcel(1, { attempts: 4 }), 5]), [parcel(1, { attempts: 4 }), 5]);
});

test('of two parcels the one made later stands, and names what the other may have brought to the server', () => {
  assert.deepEqual(merged([parcel(1), 5], [parcel(2), 6]), [parcel(2), 6]);
  assert.deepEqual(merged([parcel(1, { attempts: 1 }), 5], [parcel(2), 6]), [parcel(2, { replaces: [key(1)] }), 6]);
  assert.deepEqual(merged([sent(1), 5], [parcel(2), 6]), [parcel(2, { replaces: [key(1)] }), 6]);
  assert.deepEqual(merged([parcel(2, { replaces: [key(1)] }), 5], [parcel(3), 6]), [parcel(3, { replaces: [key(1)] }), 6]);
  assert.deepEqual(merged([parcel(2, { attempts: 1, replaces: [key(1)] }), 5], [parcel(3), 6]), [parcel(3, { replaces: [key(1), key(2)] }), 6]);
  assert.deepEqual(merged([parcel(1, { attempts: 1 }), 5], [null, 6]), [null, 6]);
});

test('merging is idempotent and goes either way round', () => {
  const states: fc.Arbitrary<Parcel> = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map(sent),
    fc.record({ n: fc.integer({ min: 1, max: 3 }), attempts: fc.nat({ max: 2 }), status: fc.constantFrom('waiting' as const, 'refused' as const), replaces: fc.uniqueArray(fc.integer({ min: 4, max: 6 }).map(key), { minLength: 1 }) })
      .map(({ n, replaces, ...more }) => parcel(n, { ...more, replaces: replaces.sort() })),
  );
  // A key is made at one moment.
  const records = fc.dictionary(fc.constantFrom('ana', 'ben', '__proto__'), fc.option(states, { nil: null }).map((value) => [value, value === null ? 2 : Number.parseInt(value.key, 16)] as const)).map((parcels): OutboxRecord => ({ schemaVersion: 1, parcels }));
  const entries = ({ parcels }: OutboxRecord): unknown => Object.entries(parcels).sort();
  fc.assert(
    fc.property(records, records, (a, b) => {
      assert.deepEqual(entries(mergeOutboxes(a, b)), entries(mergeOutboxes(b, a)));
      assert.deepEqual(entries(mergeOutboxes(a, a)), entries(a));
      assert.deepEqual(entries(mergeOutboxes(mergeOutboxes(a, b), b)), entries(mergeOutboxes(a, b)));
    }),
  );
});

test('a new parcel is later than all that is known, also when the clock went back, and inherits what a server asked for', () => {
  assert.deepEqual(posted(emptyOutbox, 'ana', parcel(1), 100).parcels['ana'], [parcel(1), 100]);
  const known = record([parcel(1, { attempts: 1, notBefore: 7000 }), 5000]);
  assert.deepEqual(posted(known, 'ana', parcel(2), 100).parcels['ana'], [parcel(2, { notBefore: 7000, replaces: [key(1)] }), 5001]);
});

test('of two tabs that post the same, the second takes up the parcel of the first', () => {
  const change = record([parcel(2, { digest: 'd1' }), 8]);
  assert.deepEqual(mergePosted(0)(record([parcel(1), 7]), change).parcels['ana'], [parcel(1), 7]);
  assert.deepEqual(mergePosted(7)(record([parcel(1), 7]), change).parcels['ana'], [parcel(2, { digest: 'd1' }), 8]);
});

test('a device that many share remembers the last five hundred receipts, and everything that waits', () => {
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`r${i}`, [i < 10 ? parcel(i + 1) : sent(i + 1), i + 1] as const]));
  const { parcels } = mergeOutboxes(emptyOutbox, { schemaVersion: 1, parcels: many });
  assert.equal(Object.keys(parcels).length, 510);
  assert.ok('r0' in parcels && 'r599' in parcels && !('r10' in parcels));
});

test('reads whatever a device has', () => {
  for (const data of [undefined, null, 'x', 7, [], {}, { schemaVersion: 2, parcels: {} }]) assert.equal(readOutbox(data), undefined);
  const whole = { schemaVersion: 1, parcels: { ana: [parcel(1, { submission: about('ana') }), 5], ben: [null, 3] } };
  assert.deepEqual(readOutbox(structuredClone(whole)), whole);
  assert.deepEqual(readOutbox({ schemaVersion: 1, parcels: 'x' }), emptyOutbox);
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('ana', 'ben'), fc.tuple(fc.anything(), fc.nat())), (parcels) => void readOutbox({ schemaVersion: 1, parcels })));
});
