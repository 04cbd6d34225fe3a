import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { holmAdjust, holmConfidence } from './holm.ts';
import { meanAndVariance } from './mean-and-variance.ts';
import { studentTCdf } from './student-t-cdf.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { welch } from './welch.ts';

const { p: golden, holm } = readGolden<{ padjust: { p: number[]; holm: number[] } }>('change-rank.json').padjust;

test('holmAdjust matches R, in any order', () => {
  assert.equal(golden.length, 10);
  holmAdjust(golden).forEach((p, i) => assertClose(p, holm[i] as number, 1e-14));
  const order = [7, 2, 9, 0, 4, 1, 8, 3, 6, 5];
  holmAdjust(order.map((i) => golden[i] as number)).forEach((p, k) => assertClose(p, holm[order[k] as number] as number, 1e-14));
});

// Sixteenths make ties.
const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 16 }).map((k) => k / 16));

test('holmAdjust is the closed test of Bonferroni: the worst of all sets that a hypothesis is in', () => {
  fc.assert(
    fc.property(fc.array(probability, { maxLength: 7 }), (p) => {
      const worst = p.map(() => 0);
      for (let set = 1; set < 2 ** p.length; set++) {
        const members = [...p.keys()].filter((i) => (set >> i) & 1);
        const whole = Math.min(1, members.length * Math.min(...members.map((i) => p[i] as number)));
        for (const i of members) worst[i] = Math.max(worst[i] as number, whole);
      }
      assert.deepEqual(holmAdjust(p), worst);
    }),
  );
});

test('holmAdjust lies between the probabilities and their number of times that, in their order', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 1, maxLength: 30 }), (p) => {
      const adjusted = holmAdjust(p);
      for (const [i, x] of p.entries()) {
        const y = adjusted[i] as number;
        assert.ok(y >= x && y <= Math.min(1, x * p.length));
        for (const [k, other] of p.entries()) if (other <= x) assert.ok((adjusted[k] as number) <= y);
      }
    }),
  );
});

const sample = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 }).filter((values) => new Set(values).size > 1);
const pairs = fc.array(fc.tuple(sample, sample, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 8 });

test('holmConfidence gives intervals of differences that exclude 0 exactly where Holm rejects', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(pairs, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (data, confidence) => {
      const comparisons = data.map(([a, b, shift]) => welch(meanAndVariance(a), meanAndVariance(b.map((x) => x + shift))));
      const p = comparisons.map(({ difference, se, df }) => 2 * studentTCdf(-Math.abs(difference / se), df));
      const adjusted = holmAdjust(p);
      holmConfidence(p, confidence).forEach((own, i) => {
        const { difference, se, df } = comparisons[i] as ReturnType<typeof welch>;
        const excludes = Math.abs(difference) > studentTQuantile((1 + own) / 2, df) * se;
        // Within rounding of the border, an interval may end on either side of 0.
        if (Math.abs((adjusted[i] as number) / (1 - confidence) - 1) < 1e-9) return;
        assert.equal(excludes, (adjusted[i] as number) < 1 - confidence);
        seen.add(excludes);
      });
    }),
    { numRuns: 500 },
  );
  assert.equal(seen.size, 2);
});

test('holmConfidence takes the last level for all that come after the first not rejected', () => {
  const own = holmConfidence([0.04, 0.001, 0.9, 0.03], 0.95);
  [1 - 0.05 / 3, 1 - 0.05 / 4, 1 - 0.05 / 3, 1 - 0.05 / 3].forEach((expected, i) => assertClose(own[i] as number, expected, 1e-14));
  holmConfidence([0.01, 0.02, 0.001], 0.95).forEach((level, i) => assertClose(level, [1 - 0.05 / 2, 0.95, 1 - 0.05 / 3][i] as number, 1e-14));
});

test('holmConfidence goes on after a probability that is exactly at its level, as Holm rejects there', () => {
  assert.deepEqual(holmConfidence([0.125, 0.5], 0.75), [0.875, 0.75]);
});

test('holmConfidence is never below that of a single test, nor above that of Bonferroni', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 1, maxLength: 30 }), fc.double({ min: 0.5, max: 0.999, noNaN: true }), (p, confidence) => {
      for (const own of holmConfidence(p, confidence)) assert.ok(own >= confidence - 1e-15 && own <= 1 - (1 - confidence) / p.length + 1e-15);
    }),
  );
});

test('holmAdjust and holmConfidence leave out what was not tested', () => {
  assert.deepEqual(holmAdjust([NaN, 0.02, NaN, 0.01]), [NaN, 0.02, NaN, 0.02]);
  const own = holmConfidence([NaN, 0.02, NaN, 0.01], 0.95);
  assert.ok(Number.isNaN(own[0]) && Number.isNaN(own[2]));
  assert.deepEqual([own[1], own[3]], holmConfidence([0.02, 0.01], 0.95));
  for (const none of [holmAdjust([]), holmConfidence([], 0.95)]) assert.deepEqual(none, []);
  for (const none of [holmAdjust([NaN]), holmConfidence([NaN], 0.95)]) assert.deepEqual(none, [NaN]);
  assert.deepEqual(holmAdjust([0.3]), [0.3]);
  assertClose(holmConfidence([0.3], 0.95)[0] as number, 0.95, 1e-15);
});

test('holmAdjust stays in 0 … 1 where a probability is just beyond, as rounding can leave it', () => {
  assert.deepEqual(holmAdjust([1 + 2 ** -52, -1e-17, 0.5]), [1, 0, 1]);
});
