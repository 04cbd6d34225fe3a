import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { tastleWiermanConsensus } from './tastle-wierman-consensus.ts';

interface Golden {
  frequency_vectors: Record<string, { V: number[]; tastle_wierman: number }>;
  formula_crosscheck: Record<string, { tw: number }>;
}

test('tastleWiermanConsensus matches agrmt, and the formula in R', () => {
  const { frequency_vectors, formula_crosscheck } = readGolden<Golden>('agreement.json');
  assert.equal(Object.keys(frequency_vectors).length, 21);
  for (const [name, { V, tastle_wierman }] of Object.entries(frequency_vectors)) {
    // What is left of 1 is a difference of shares: 13 digits of those.
    assertClose(tastleWiermanConsensus(V), tastle_wierman, 1e-12, name);
    assertClose(tastleWiermanConsensus(V), formula_crosscheck[name]?.tw ?? NaN, 1e-12, name);
  }
});

test('tastleWiermanConsensus gives the example of the help pages of agrmt', () => {
  const { V, consensus } = readGolden<{ agrmt_docs: { V: number[]; consensus: number } }>('published-examples.json').agrmt_docs;
  assert.equal(tastleWiermanConsensus(V).toFixed(7), consensus.toFixed(7));
});

const vector = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 9 }).filter((counts) => counts.some((n) => n > 0));

test('tastleWiermanConsensus is the mean over people of log₂ of what is doubled by nearness to the mean', () => {
  fc.assert(
    fc.property(vector, (counts) => {
      const people = counts.flatMap((n, k) => new Array<number>(n).fill(k));
      const mean = people.reduce((a, b) => a + b, 0) / people.length;
      const product = people.reduce((sum, x) => sum + Math.log2(2 - (2 * Math.abs(x - mean)) / (counts.length - 1)), 0);
      assert.ok(Math.abs(tastleWiermanConsensus(counts) - product / people.length) < 1e-12);
    }),
  );
});

test('tastleWiermanConsensus of two categories is 1 less the entropy', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const p = a / (a + b);
      assert.ok(Math.abs(tastleWiermanConsensus([a, b]) - (1 + p * Math.log2(p) + (1 - p) * Math.log2(1 - p))) < 1e-13);
    }),
  );
});

test('tastleWiermanConsensus lies in 0 … 1, whatever end of the scale is first, and however many times each answer is given', () => {
  fc.assert(
    fc.property(vector, fc.integer({ min: 2, max: 9 }), (counts, times) => {
      const value = tastleWiermanConsensus(counts);
      assert.ok(value >= -1e-13 && value <= 1, `${counts.join()}: ${value}`);
      for (const same of [[...counts].reverse(), counts.map((n) => n * times)]) assert.ok(Math.abs(tastleWiermanConsensus(same) - value) < 1e-13);
    }),
  );
});

test('tastleWiermanConsensus at its ends, for scales of any length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), fc.integer({ min: 1, max: 1000 }), (categories, at, n) => {
      const filled = (is: (k: number) => boolean): number[] => Array.from({ length: categories }, (_, k) => (is(k) ? n : 0));
      assert.equal(tastleWiermanConsensus(filled((k) => k === at % categories)), 1);
      assert.equal(tastleWiermanConsensus(filled((k) => k === 0 || k === categories - 1)), 0);
    }),
  );
});

test('tastleWiermanConsensus outside its domain', () => {
  for (const counts of [[], [5], [0, 0, 0], [1, NaN, 2], [Infinity, 0, 1], [1, Infinity, Infinity]]) assert.ok(Number.isNaN(tastleWiermanConsensus(counts)), counts.join());
});
