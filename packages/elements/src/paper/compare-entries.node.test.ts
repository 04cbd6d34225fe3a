import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked } from '../../test/paper/paper-parts.ts';
import { compareEntries, settle } from './compare-entries.ts';
import { fieldsByScreen } from './paper-field.ts';

const fields = fieldsByScreen(asked()).flat();
const [quiet, clean, meals] = ['rooms.quiet', 'rooms.clean', 'local:meals'];
const pairs = (first: Record<string, number>, second: Record<string, number>): unknown => compareEntries(fields, first, second).map(({ field, first, second }) => [field.code, first, second]);

test('the same twice has no difference, whatever order it was keyed in', () => {
  assert.deepEqual(pairs({ [quiet]: 1, [clean]: 8 }, { [clean]: 8, [quiet]: 1 }), []);
});

test('each difference is named with both values; a blank differs from every digit', () => {
  assert.deepEqual(pairs({ [quiet]: 1, [clean]: 2 }, { [quiet]: 3, [meals]: 1 }), [['A1', 1, 3], ['A2', 2, undefined], ['X1', undefined, 1]]);
});

test('what is chosen counts, the blank too, and the rest stays', () => {
  const [first, second] = [{ [quiet]: 1, [clean]: 2 }, { [quiet]: 3, [meals]: 1 }];
  const settled = settle(compareEntries(fields, first, second), first, new Map([[quiet, 'first'], [clean, 'second'], [meals, 'second']]));
  assert.deepEqual(settled, { [quiet]: 1, [meals]: 1 });
});

test('a name of the prototype is no entry', () => {
  const [field] = fields;
  assert.deepEqual(compareEntries(field ? [{ ...field, key: 'constructor' }] : [], {}, {}), []);
});
