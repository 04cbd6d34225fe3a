import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distributionGeometry } from './distribution-geometry.ts';

const counts = { levels: [1, 0, 2, 1], dontKnow: 3, notApplicable: 9, declined: 1, missing: 2 };

test('a bar is all that could have been a level: levels, don’t know, no answer', () => {
  const parts = distributionGeometry(counts);
  assert.deepEqual(parts.map(({ what, count, x, width }) => [what, count, x, width]), [[1, 1, 0, 10], [3, 2, 10, 20], [4, 1, 30, 10], ['dont-know', 3, 40, 30], ['missing', 3, 70, 30]]);
  assert.deepEqual(distributionGeometry(counts, true).map(({ x }) => x), [90, 70, 60, 30, 0]);
  assert.deepEqual(distributionGeometry({ ...counts, levels: [0, 0, 0, 0], dontKnow: 0, declined: 0, missing: 0 }), []);
});

test('the parts fill the bar and keep every count', () => {
  const n = fc.nat(50);
  fc.assert(
    fc.property(fc.array(n, { minLength: 3, maxLength: 7 }), n, n, n, fc.boolean(), (levels, dontKnow, declined, missing, mirrored) => {
      const parts = distributionGeometry({ levels, dontKnow, notApplicable: 5, declined, missing }, mirrored);
      const total = [...levels, dontKnow, declined, missing].reduce((a, b) => a + b, 0);
      assert.equal(parts.reduce((sum, { count }) => sum + count, 0), total);
      if (total > 0) assert.ok(Math.abs(parts.reduce((sum, { width }) => sum + width, 0) - 100) < 0.01);
    }),
  );
});
