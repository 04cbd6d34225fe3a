import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readGolden } from '../../test/golden/read-golden.ts';
import { roundHalfAway } from './round-half-away.ts';

test('roundHalfAway agrees with R but for halves, where R goes to the even neighbour', () => {
  const { x, r_round0 } = readGolden<{ round: { x: number[]; r_round0: number[] } }>('dist.json').round;
  assert.equal(x.length, 11);
  const isHalf = (v: number): boolean => Math.abs(v) % 1 === 0.5;
  x.forEach((v, i) => {
    if (!isHalf(v)) assert.equal(roundHalfAway(v), r_round0[i], `${v}`);
  });
  assert.deepEqual(x.filter(isHalf).map(roundHalfAway), [1, 2, 3, -1, -2, 65, 66]);
});

test('roundHalfAway rounds the double itself', () => {
  assert.equal(roundHalfAway(0.49999999999999994), 0);
  assert.equal(roundHalfAway(-2.4999999999999996), -2);
  assert.equal(roundHalfAway(2 ** 52 + 1), 2 ** 52 + 1);
});

test('roundHalfAway gives a whole number at most ½ away, mirrored about 0, and never −0', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (x) => {
      const r = roundHalfAway(x);
      assert.ok(Number.isInteger(r) && Math.abs(r - x) <= 0.5 && !Object.is(r, -0));
      assert.equal(roundHalfAway(-x), r === 0 ? 0 : -r);
    }),
  );
  assert.ok(Object.is(roundHalfAway(-0), 0) && Object.is(roundHalfAway(-0.2), 0));
});

test('roundHalfAway keeps what is no finite number', () => {
  assert.deepEqual([Infinity, -Infinity, NaN].map(roundHalfAway), [Infinity, -Infinity, NaN]);
});
