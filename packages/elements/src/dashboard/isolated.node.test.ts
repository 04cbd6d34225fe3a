import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, isolated } from './isolated.ts';

test('only a name of the other direction is set apart, and can be had back as it was', () => {
  assert.equal(isolated('Ash Creek', false), 'Ash Creek');
  assert.equal(isolated('Ash Creek', true), '\u2068Ash Creek\u2069');
  assert.equal(isolated('وادي النخيل', true), 'وادي النخيل');
  assert.equal(bare(isolated('وادي النخيل', false)), 'وادي النخيل');
});
