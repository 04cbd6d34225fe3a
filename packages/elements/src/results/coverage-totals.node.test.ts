import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageTotals } from './coverage-totals.ts';

const counts = { levels: [1, 2, 3, 4], dontKnow: 5, notApplicable: 7, declined: 1, missing: 4 };

test('coverage is the share of asked and applicable answers that are a level', () => {
  assert.deepEqual(coverageTotals([counts, counts]), {
    answered: 20, dontKnow: 10, declined: 2, missing: 8, notApplicable: 14, eligible: 40, coverage: 0.5, dontKnowRate: 0.25,
  });
});

test('not applicable is not eligible, and nothing eligible has no coverage rather than none', () => {
  const onlyNotApplicable = { levels: [0, 0, 0], dontKnow: 0, notApplicable: 3, declined: 0, missing: 0 };
  assert.equal(coverageTotals([onlyNotApplicable]).coverage, null);
  assert.equal(coverageTotals([]).dontKnowRate, null);
});
