import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { otherInstrument } from '../../test/fixtures/results.ts';
import { themesOf } from './themes-of.ts';

test('a theme is a mean of a construct and a lens', () => {
  assert.deepEqual(themesOf(district), ['vision', 'culture', 'transparency'].map((id) => ({ stated: id, lived: `${id}-lived`, together: `${id}-theme` })));
});

test('a mean of two constructs is not a theme', () => {
  assert.deepEqual(themesOf(otherInstrument), []);
});
