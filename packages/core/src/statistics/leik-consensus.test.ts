import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { leikConsensus } from './leik-consensus.ts';

interface Golden {
  frequency_vectors: Record<string, { V: number[]; leik: number }>;
  formula_crosscheck: Record<string, { leik_consensus: number }>;
}

test('leikConsensus matches the dispersion of agrmt, and the formula in R', () => {
  const { frequency_vectors, formula_crosscheck } = readGolden<Golden>('agreement.json');
  assert.equal(Object.keys(frequency_vectors).length, 21);
  for (const [name, { V, leik }] of Object.entries(frequency_vectors)) {
    assertClose(1 - leikConsensus(V), leik, 1e-13, name);
    assertClose(leikConsensus(V), formula_crosscheck[name]?.leik_consensus ?? NaN, 1e-12, name);
  }
});

const vector = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 9 }).filter((counts) => counts.some((n) => n > 0));

test("leikConsensus is what people's mean distance from their median leaves of half the scale", () => {
  fc.assert(
    fc.property(vector, (counts) => {
      const people = counts.flatMap((n, k) => new Array<number>(n).fill(k));
      const median = people[Math.floor(people.length / 2)] as number;
      const distance = people.reduce((sum, x) => sum + Math.abs(x - median), 0) / people.length;
      assert.ok(Math.abs(leikConsensus(counts) - (1 - (2 * distance) / (counts.length - 1))) < 1e-14);
    }),
  );
});

test('leikConsensus lies in 0 … 1, whatever end of the scale is first, and however many times each answer is given', () => {
  fc.assert(
    fc.property(vector, fc.integer({ min: 2, max: 9 }), (counts, times) => {
      const value = leikConsensus(counts);
      assert.ok(value >= -1e-15 && value <= 1, `${counts.join()}: ${value}`);
      for (const same of [[...counts].reverse(), counts.map((n) => n * times)]) assert.ok(Math.abs(leikConsensus(same) - value) < 1e-14);
    }),
  );
});

test('leikConsensus at its ends, for scales of any length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), fc.integer({ min: 1, max: 1000 }), (categories, at, n) => {
      const filled = (is: (k: number) => boolean): number[] => Array.from({ length: categories }, (_, k) => (is(k) ? n : 0));
      assert.equal(leikConsensus(filled((k) => k === at % categories)), 1);
      assert.equal(leikConsensus(filled((k) => k === 0 || k === categories - 1)), 0);
    }),
  );
});

test('leikConsensus outside its domain', () => {
  for (const counts of [[], [5], [0, 0, 0], [1, NaN, 2], [Infinity, 0, 1], [1, Infinity, Infinity], [-1, -2]]) assert.ok(Number.isNaN(leikConsensus(counts)), counts.join());
});
