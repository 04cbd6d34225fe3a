import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { reliableChange, standardErrorOfMeasurement } from './reliable-change.ts';

interface Golden {
  rci: { x1: number; x2: number; sd: number; reliability: number; sem: number; sdiff: number; mdc95: number; mdc90: number; rci: number }[];
}
interface Published {
  jacobson_truax_1991: { pre: number; post: number; sd: number; r: number; Sdiff: number; RCI: number; computed: { Sdiff: number; RCI: number } };
}

test('reliableChange and standardErrorOfMeasurement match R', () => {
  const { rci } = readGolden<Golden>('change-rank.json');
  assert.equal(rci.length, 3);
  for (const golden of rci) {
    const { change, se, index } = reliableChange(golden.x1, golden.x2, golden.sd, golden.reliability);
    assert.equal(change, golden.x2 - golden.x1);
    assertClose(standardErrorOfMeasurement(golden.sd, golden.reliability), golden.sem, 1e-13, 'standard error of measurement');
    assertClose(se, golden.sdiff, 1e-13, 'standard error of a difference');
    assertClose(index, golden.rci, 1e-13, 'index');
    // The least change that is beyond error, at 95 and at 90 %, with the quantiles as textbooks print them.
    assertClose(1.96 * se, golden.mdc95, 1e-13, 'at 95 %');
    assertClose(1.645 * se, golden.mdc90, 1e-13, 'at 90 %');
  }
});

test('reliableChange gives the worked example of Jacobson and Truax', () => {
  const { pre, post, sd, r, Sdiff, RCI, computed } = readGolden<Published>('published-examples.json').jacobson_truax_1991;
  const { se, index } = reliableChange(pre, post, sd, r);
  assert.deepEqual([se.toFixed(2), index.toFixed(2)], [Sdiff.toFixed(2), RCI.toFixed(2)]);
  assertClose(se, computed.Sdiff, 1e-14);
  assertClose(index, computed.RCI, 1e-14);
});

const score = fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100);
const spread = fc.double({ min: 0.01, max: 50, noNaN: true });
const reliability = fc.double({ min: 0, max: 0.99, noNaN: true });

test('reliableChange turns its sign with the direction, and has no unit', () => {
  fc.assert(
    fc.property(score, score, spread, reliability, (before, after, sd, r) => {
      const { index } = reliableChange(before, after, sd, r);
      assert.equal(0 - reliableChange(after, before, sd, r).index, index);
      assert.equal(reliableChange(before * 8, after * 8, sd * 8, r).index, index);
    }),
  );
});

test('standardErrorOfMeasurement is the variance that reliability leaves, and falls with it', () => {
  fc.assert(fc.property(spread, reliability, (sd, r) => assertClose(standardErrorOfMeasurement(sd, r) ** 2 + r * sd ** 2, sd ** 2, 1e-14)));
  fc.assert(fc.property(spread, reliability, reliability, (sd, a, b) => a > b || standardErrorOfMeasurement(sd, a) >= standardErrorOfMeasurement(sd, b)));
});

test('reliableChange of scores without error of measurement', () => {
  assert.equal(standardErrorOfMeasurement(0, 0.8), 0);
  assert.equal(standardErrorOfMeasurement(7, 0), 7);
  assert.deepEqual(reliableChange(50, 60, 12, 1), { change: 10, se: 0, index: NaN });
  assert.deepEqual(reliableChange(50, 50, 0, 0.8), { change: 0, se: 0, index: NaN });
});

test('reliableChange outside its domain', () => {
  for (const [sd, r] of [[-1, 0.5], [NaN, 0.5], [Infinity, 0.5], [Infinity, 1], [7, -0.1], [7, 1.1], [7, NaN]] as const) {
    assert.ok(Number.isNaN(standardErrorOfMeasurement(sd, r)));
    assert.deepEqual(reliableChange(1, 3, sd, r), { change: 2, se: NaN, index: NaN });
  }
  assert.ok(Number.isNaN(reliableChange(NaN, 3, 7, 0.8).index));
});
