import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { askedGroups, askedScreens } from './asked-screens.ts';

const instrument = tinyInstrument();

test('a construct is one screen, where the form first asks about it', () => {
  assert.deepEqual(askedScreens(instrument, 'quick', 'staff'), [
    { construct: 'rooms', indicators: ['rooms.quiet', 'rooms.clean'] },
    { construct: 'kitchen', indicators: ['kitchen.fresh'] },
  ]);
});

test('a group is asked only what it can know', () => {
  assert.deepEqual(askedScreens(instrument, 'quick', 'guest'), [{ construct: 'rooms', indicators: ['rooms.quiet', 'rooms.clean'] }]);
});

test('an unknown form or group is asked nothing', () => {
  assert.deepEqual(askedScreens(instrument, 'long', 'staff'), []);
  assert.deepEqual(askedScreens(instrument, 'quick', 'ghost'), []);
});

test('groups that a form does not ask are not offered', () => {
  const kitchenOnly = { ...instrument, forms: [{ id: 'quick', indicators: ['kitchen.fresh'] }] };
  assert.deepEqual(askedGroups(instrument, 'quick'), ['guest', 'staff']);
  assert.deepEqual(askedGroups(kitchenOnly, 'quick'), ['staff']);
  assert.deepEqual(askedGroups(instrument, 'long'), []);
});
