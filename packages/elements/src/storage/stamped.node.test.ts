import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { latestStamp, mergeStamped, nextStamp, present, readStamped, type StampedMap } from './stamped.ts';

const maps: fc.Arbitrary<StampedMap<number>> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
  fc.tuple(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), fc.integer({ min: 0, max: 5 })),
);
const same = (a: StampedMap<number>, b: StampedMap<number>): void => assert.deepEqual(Object.entries(a).sort(), Object.entries(b).sort());

test('merging is commutative, associative and idempotent, and an empty map changes nothing', () => {
  fc.assert(
    fc.property(maps, maps, maps, (a, b, c) => {
      same(mergeStamped(a, b), mergeStamped(b, a));
      same(mergeStamped(mergeStamped(a, b), c), mergeStamped(a, mergeStamped(b, c)));
      same(mergeStamped(a, a), a);
      same(mergeStamped(a, {}), a);
    }),
  );
});

test('of each key the later value stands, also when it takes an answer back', () => {
  assert.deepEqual(mergeStamped({ a: [1, 10], b: [2, 20] }, { a: [null, 11], c: [3, 1] }), { a: [null, 11], b: [2, 20], c: [3, 1] });
  assert.deepEqual([...present({ a: [null, 11], b: [2, 20] })], [['b', 2]]);
});

test('where nothing is new, the map itself comes back', () => {
  const all: StampedMap<number> = { a: [1, 10], b: [2, 20] };
  for (const older of [{ a: [1, 10] }, { a: [1, 10], b: [5, 19] }, {}] satisfies StampedMap<number>[]) assert.equal(mergeStamped(older, all), all);
  const none: StampedMap<number> = {};
  assert.equal(mergeStamped({}, none), none);
  for (const newer of [{ a: [1, 11] }, { c: [1, 1] }, { a: [2, 10] }] satisfies StampedMap<number>[]) assert.notEqual(mergeStamped(newer, all), all);
});

test('a change is always later than all that is known, also when the clock went back', () => {
  assert.equal(nextStamp(100, 7), 100);
  assert.equal(nextStamp(100, 5000), 5001);
  assert.equal(latestStamp({ a: [1, 4], b: [null, 9] }), 9);
  assert.equal(latestStamp({}), 0);
});

test('what was edited by hand is left out and counted', () => {
  const isLevel = (value: unknown): value is number => value === 1 || value === 2;
  for (const data of [null, undefined, 'x', 7, [], [[1, 2]]]) assert.deepEqual(readStamped(data, isLevel).map, {});
  const read = readStamped({ ok: [1, 5], gone: [null, 6], level: [9, 5], stamp: [1, -1], text: [1, '5'], far: [1, 1e300], short: [1], none: null }, isLevel);
  assert.deepEqual(read, { map: { ok: [1, 5], gone: [null, 6] }, dropped: 6 });
});
