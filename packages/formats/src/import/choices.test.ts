import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitChoices } from './choices.ts';

test('choices are told apart by what they are, not by commas', () => {
  const known = ['Coaching', 'Time to plan', 'Coaching, mentoring and modeling'];
  assert.deepEqual(splitChoices('Coaching, Time to plan', known), ['Coaching', 'Time to plan']);
  assert.deepEqual(splitChoices('Coaching, mentoring and modeling, Time to plan', known), ['Coaching, mentoring and modeling', 'Time to plan']);
  assert.deepEqual(splitChoices('time to plan, A quiet room, with tea', known), ['Time to plan', 'A quiet room, with tea']);
});

test('without a list only semicolons part', () => {
  assert.deepEqual(splitChoices('Coaching;Time to plan;', []), ['Coaching', 'Time to plan']);
  assert.deepEqual(splitChoices('Other: child care, evenings', []), ['Other: child care, evenings']);
  assert.deepEqual(splitChoices('1,3', []), ['1,3']);
  assert.deepEqual(splitChoices(' ', []), []);
});

test('every letter of a cell is in what is told apart', () => {
  const known = ['A', 'A, B', 'B; C'];
  fc.assert(fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'x y', '=1'), { maxLength: 8 }), fc.constantFrom(', ', ';', ','), (parts, join) => {
    const letters = (text: string): string => text.replaceAll(/[\s,;]/g, '');
    assert.equal(splitChoices(parts.join(join), known).map(letters).join(''), letters(parts.join(join)));
  }));
});
