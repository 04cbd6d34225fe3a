import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestLanguage, directionOf } from './language.ts';
import { sayIn } from './say.ts';

const english = { hello: 'Hello, {name}', open: { one: '{count} is open', other: '{count} are open' } };

test('placeholders are filled, and one without a value stays to be seen', () => {
  const say = sayIn('en', english, english);
  assert.equal(say('hello', { name: 'Ana' }), 'Hello, Ana');
  assert.equal(say('hello'), 'Hello, {name}');
  assert.equal(say('hello', { name: '{name}$&' }), 'Hello, {name}$&');
});

test('the plural form is the language’s own, and numbers are written its way', () => {
  assert.equal(sayIn('en', english, english)('open', { count: 1 }), '1 is open');
  assert.equal(sayIn('en', english, english)('open', { count: 1234 }), '1,234 are open');
  const polish = sayIn('pl', { open: { one: '{count} otwarte', few: '{count} otwarte razem', other: '{count} otwartych' } }, english);
  assert.deepEqual([1, 3, 5].map((count) => polish('open', { count })), ['1 otwarte', '3 otwarte razem', '5 otwartych']);
  assert.equal(sayIn('de', { hello: '{name}' }, english)('hello', { name: 1234.5 }), '1.234,5');
});

test('small whole numbers are what Intl makes of them', () => {
  for (const language of ['en', 'en-GB', 'es', 'es-MX', 'ar-EG', 'de']) {
    for (const value of [0, 7, 13, 999, 1000, 1.5, -3]) assert.equal(sayIn(language, { hello: '{name}' }, english)('hello', { name: value }), new Intl.NumberFormat(language).format(value));
  }
});

test('a message that a language lacks is said in English, with English plurals and numbers', () => {
  assert.equal(sayIn('pl', {}, english)('open', { count: 3 }), '3 are open');
  assert.equal(sayIn('de', {}, english)('open', { count: 1234 }), '1,234 are open');
});

test('the closest language: the same tag, then the same language of any region', () => {
  assert.equal(closestLanguage('es-MX', ['en', 'es']), 'es');
  assert.equal(closestLanguage('ES', ['en', 'es']), 'es');
  assert.deepEqual(['zh', 'zh-CN', 'zh-SG', 'zh-TW', 'zh-Hant-HK'].map((tag) => closestLanguage(tag, ['en', 'zh-Hans'])), ['zh-Hans', 'zh-Hans', 'zh-Hans', undefined, undefined]);
  assert.equal(closestLanguage('pt-BR', ['pt-PT', 'pt-BR']), 'pt-BR');
  assert.equal(closestLanguage('fr', ['en', 'es']), undefined);
});

test('direction by language, or by a script that is named', () => {
  assert.deepEqual(['ar', 'he-IL', 'fa', 'ur', 'az-Arab', 'ckb'].map(directionOf), Array<string>(6).fill('rtl'));
  assert.deepEqual(['en', 'es', 'arn', 'hmn', 'az-Latn', 'zh-Hans'].map(directionOf), Array<string>(6).fill('ltr'));
});
