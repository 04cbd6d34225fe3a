import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { vanDerEijkAgreement } from './van-der-eijk-agreement.ts';

interface Golden {
  frequency_vectors: Record<string, { V: number[]; vanderEijk_A: number }>;
}

test('vanDerEijkAgreement matches agrmt', () => {
  const cases = Object.entries(readGolden<Golden>('agreement.json').frequency_vectors);
  assert.equal(cases.length, 21);
  // Layers of opposite agreement can cancel out, up to rounding: a share of the whole scale is what an error is measured by.
  for (const [name, { V, vanderEijk_A }] of cases) assertClose(1 + vanDerEijkAgreement(V), 1 + vanderEijk_A, 1e-13, name);
});

test('vanDerEijkAgreement gives the example of the help pages of agrmt', () => {
  const { V, agreement } = readGolden<{ agrmt_docs: { V: number[]; agreement: number } }>('published-examples.json').agrmt_docs;
  assert.equal(vanDerEijkAgreement(V).toFixed(7), agreement.toFixed(7));
});

const vector = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 }).filter((counts) => counts.some((n) => n > 0));

/** `1 − Σ min(nᵢ, nₖ) / (N (K − 1))` over ordered pairs of categories: what A is where every layer has one peak. */
function withOnePeak(counts: readonly number[]): number {
  const shared = counts.flatMap((n, i) => counts.filter((_, k) => k !== i).map((m) => Math.min(n, m))).reduce((a, b) => a + b, 0);
  return 1 - shared / (counts.reduce((a, b) => a + b, 0) * (counts.length - 1));
}

test('vanDerEijkAgreement of answers with one peak has a closed form, which no others exceed', () => {
  fc.assert(
    fc.property(vector, fc.nat(), (counts, at) => {
      const peak = at % counts.length;
      const upTo = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
      const peaked = [...upTo(counts.slice(0, peak + 1)), ...upTo(counts.slice(peak + 1)).reverse()];
      assertClose(1 + vanDerEijkAgreement(peaked), 1 + withOnePeak(peaked), 1e-13, peaked.join());
      assert.ok(vanDerEijkAgreement(counts) <= withOnePeak(counts) + 1e-13);
    }),
  );
});

test('vanDerEijkAgreement lies in −1 … 1, whatever end of the scale is first, and however many times each answer is given', () => {
  fc.assert(
    fc.property(vector, fc.integer({ min: 2, max: 9 }), (counts, times) => {
      const value = vanDerEijkAgreement(counts);
      assert.ok(value >= -1 - 1e-13 && value <= 1 + 1e-13, `${counts.join()}: ${value}`);
      for (const same of [[...counts].reverse(), counts.map((n) => n * times)]) assert.ok(Math.abs(vanDerEijkAgreement(same) - value) < 1e-13);
    }),
  );
});

test('vanDerEijkAgreement at its ends, for scales of any length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 20 }), fc.nat(), fc.integer({ min: 1, max: 1000 }), (categories, at, n) => {
      const filled = (is: (k: number) => boolean): number[] => Array.from({ length: categories }, (_, k) => (is(k) ? n : 0));
      assert.equal(vanDerEijkAgreement(filled((k) => k === at % categories)), 1);
      assert.equal(vanDerEijkAgreement(filled(() => true)), 0);
      assertClose(vanDerEijkAgreement(filled((k) => k === 0 || k === categories - 1)), -1, 1e-14);
    }),
  );
});

test('vanDerEijkAgreement outside its domain', () => {
  for (const counts of [[], [5], [5, 5], [0, 0, 0], [1, NaN, 2], [Infinity, 0, 1], [1, Infinity, Infinity]]) assert.ok(Number.isNaN(vanDerEijkAgreement(counts)), counts.join());
});
