import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { sayIn } from '../localize/say.ts';
import { resultWords, type Vocabulary } from './result-words.ts';
import { en } from './strings/en.ts';

const none: Vocabulary = { texts: null, guide: null, instrument: null };
const words = (vocabulary: Partial<Vocabulary> = {}): ReturnType<typeof resultWords> => resultWords({ ...none, ...vocabulary }, sayIn('en', en, en), 'en');

test('points are rounded half away from zero, once', () => {
  const { points } = words();
  assert.deepEqual([49.5, 50.4999, 0.5, 2.5].map((x) => points(x)), ['50', '50', '1', '3']);
});

test('a share that is not quite none or all never reads as 0% or 100%', () => {
  const { percent } = words();
  assert.deepEqual([0, 0.001, 0.5, 0.999, 1].map((x) => percent(x)), ['0%', 'less than 1%', '50%', 'more than 99%', '100%']);
});

test('ids without words stay ids, also those of built-in properties', () => {
  const { name, level, statement } = words();
  assert.deepEqual(['vision', '__proto__', 'constructor'].map(name), ['vision', '__proto__', 'constructor']);
  assert.equal(words({ texts: districtEn }).name('constructor'), 'constructor');
  assert.equal(level(2), 'Level 2');
  assert.equal(statement('x.y'), 'x.y');
});

test('an indicator goes by its construct where it is all there is of it, else by what it states', () => {
  const id = 'vision.guides-decisions';
  const alone = { ...district, indicators: district.indicators.filter((x) => x.construct !== 'vision' || x.id === id) };
  assert.equal(words({ texts: districtEn, instrument: alone }).name(id), 'Vision');
  for (const instrument of [district, null]) assert.equal(words({ texts: districtEn, instrument }).name(id), `“${districtEn.indicators[id].statement.replace(/\.$/, '')}”`);
});
