import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formIndicators } from './form-indicators.ts';
import { formLength } from './form-length.ts';
import type { SurveyText } from './text.ts';

const indicators = [{ id: 'a', construct: 'c', groups: ['x', 'y'] }, { id: 'b', construct: 'c', groups: ['y'] }];
const words = {
  language: 'en',
  levels: [{ name: 'Low', meaning: 'not yet' }, { name: 'High', meaning: 'yes now' }],
  indicators: {
    a: { statement: 'one two three', descriptors: ['four', 'five six'], items: { x: { prompt: 'Is it?', answers: ['no', 'yes it is'] } } },
    b: { statement: 'one', descriptors: ['two', 'three'], items: {} },
  },
} satisfies Pick<SurveyText, 'language' | 'levels' | 'indicators'>;
const pace = { wordsPerMinute: 60, secondsPerAnswer: 6 };

test('a group reads its own items, or statements with descriptors', () => {
  assert.deepEqual(formLength({ indicators }, words, { id: 'all' }, 'x', pace), { items: 1, words: 6, minutes: 6 / 60 + 0.1 });
  assert.deepEqual(formLength({ indicators }, words, { id: 'all' }, 'y', pace), { items: 2, words: 9, minutes: 9 / 60 + 0.2 });
});

test('in a brief form the general meanings stand once for the descriptors', () => {
  assert.equal(formLength({ indicators }, words, { id: 'short', brief: true }, 'y', pace).words, 4 + 6);
});

test('a group that is not asked has nothing to read', () => {
  assert.deepEqual(formLength({ indicators }, words, { id: 'all', brief: true }, 'z'), { items: 0, words: 0, minutes: 0 });
});

test('a form has what it lists, else what asks its groups, and no other group', () => {
  assert.deepEqual(formIndicators({ indicators }, { id: 'all' }), ['a', 'b']);
  assert.deepEqual(formIndicators({ indicators }, { id: 'f', indicators: ['b', 'a', 'nowhere'] }), ['b', 'a']);
  assert.deepEqual(formIndicators({ indicators }, { id: 'f', groups: ['x'] }), ['a']);
  assert.deepEqual(formIndicators({ indicators }, { id: 'f', groups: ['x'] }, 'y'), []);
  assert.deepEqual(formIndicators({ indicators }, { id: 'f', indicators: ['b', 'a'] }, 'x'), ['a']);
});
