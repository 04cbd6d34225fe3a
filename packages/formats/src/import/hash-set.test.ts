import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HashSet } from './hash-set.ts';

test('it knows what it was given, and nothing else', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(40), fc.maxSafeNat()).filter((hash) => hash < Number.MAX_SAFE_INTEGER), { maxLength: 3000 }), (hashes) => {
    const [ours, theirs] = [new HashSet(), new Set<number>()];
    for (const hash of hashes) {
      assert.equal(ours.add(hash), theirs.has(hash));
      theirs.add(hash);
    }
  }), { numRuns: 60 });
});
