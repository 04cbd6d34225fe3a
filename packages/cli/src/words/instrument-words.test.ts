import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentDocument, SurveyText } from '@readiness-kit/core';
import { instrumentWords } from './instrument-words.ts';

const long = 'A statement that goes on for longer than a name in the middle of a sentence should.';
const bare: InstrumentDocument = {
  schemaVersion: 1,
  id: 'tiny',
  version: '1.0.0',
  levels: 3,
  groups: ['g'],
  constructs: [{ id: 'c', kind: 'k' }],
  indicators: [{ id: 'i', construct: 'c', groups: ['g'], actions: [] }],
  composites: [],
  forms: [],
};
const text = (language: string, name: string): SurveyText => ({
  language,
  review: 'source',
  title: name,
  credit: '',
  levels: [{ name: 'low', meaning: '' }],
  groups: { g: { name: `${name} group`, meaning: '' } },
  constructs: { c: { name: `${name} construct`, meaning: '' } },
  composites: {},
  indicators: { i: { statement: long, descriptors: [], items: {} } },
});

test('without words an id stands for itself, a level for its number', () => {
  const words = instrumentWords(bare, 'es');
  assert.deepEqual([words.title, words.name('c'), words.statement('i'), words.level(2)], ['tiny', 'c', 'i', 'Nivel 2']);
});

test('the language asked for comes first, any other before none', () => {
  const both = { ...bare, texts: [text('en', 'English'), text('es-MX', 'Español')] };
  assert.equal(instrumentWords(both, 'es').name('c'), 'Español construct');
  assert.equal(instrumentWords(both, 'en').name('g'), 'English group');
  assert.equal(instrumentWords({ ...bare, texts: [text('fr', 'Français')] }, 'en').title, 'Français');
});

test('an indicator is named by the beginning of its statement; its whole statement is at hand', () => {
  const words = instrumentWords({ ...bare, texts: [text('en', 'English')] }, 'en');
  assert.equal(words.statement('i'), long);
  assert.equal(words.name('i'), '“A statement that goes on for longer than a n…”');
  assert.equal(words.statement('c'), 'English construct');
  assert.equal(words.level(1), 'low');
  assert.equal(words.level(3), 'Level 3');
});
