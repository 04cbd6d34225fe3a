import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './read-settings.ts';

const read = (query: string): { attributes: Record<string, string | null>; refused: readonly string[] } => {
  const { attributes, refused } = readSettings(new URLSearchParams(query));
  return { attributes: Object.fromEntries(attributes), refused };
};

test('an address sets what is on the list', () => {
  assert.deepEqual(read('?survey-form=full&group=school-leader&lang=zh-Hans&results&evidence=1&mode=team&storage-key=spring-2027&dir=rtl'), {
    attributes: { 'survey-form': 'full', group: 'school-leader', lang: 'zh-Hans', results: '', evidence: '', mode: 'team', 'storage-key': 'spring-2027', dir: 'rtl' },
    refused: [],
  });
});

test('a flag can be taken away', () => {
  assert.deepEqual(read('results=0&evidence=false').attributes, { results: null, evidence: null });
  assert.deepEqual(read('results=true').attributes, { results: '' });
});

test('never where answers are sent', () => {
  assert.deepEqual(read('endpoint=https://elsewhere.example/'), { attributes: {}, refused: ['endpoint'] });
  assert.deepEqual(read('endpoint'), { attributes: {}, refused: ['endpoint'] });
});

test('no other attribute of any name', () => {
  const names = ['onclick', 'style', 'class', 'id', 'is', 'name', 'respondent', 'slot', 'Endpoint', '__proto__', 'constructor', 'toString', 'utm_source', 'GROUP', ' group'];
  assert.deepEqual(read(names.map((name) => `${encodeURIComponent(name)}=x`).join('&')), { attributes: {}, refused: [] });
});

test('no value that does not look like one', () => {
  const hostile = {
    'survey-form': ['', '1', 'a b', '../x', 'a'.repeat(41), 'quick\n', '"><script>', 'quick:teacher'],
    group: ['', '<b>', 'teacher ', 'Ж', 'a'.repeat(41), '-teacher'],
    lang: ['', 'x', 'en_US', 'en-', 'e'.repeat(200), 'en-' + 'abcdefgh-'.repeat(9), 'javascript:0'],
    results: ['yes', '2', 'TRUE', ' '],
    evidence: ['null', '00'],
    mode: ['', 'Team', 'toString', 'paper '],
    'storage-key': ['', '.', ':', 'a:b', '../a', 'a'.repeat(65), '__proto__', 'a b', 'a\0'],
    dir: ['', 'auto', 'RTL', 'rtl;'],
  };
  for (const [name, values] of Object.entries(hostile)) {
    for (const value of values) assert.deepEqual(read(`${name}=${encodeURIComponent(value)}`), { attributes: {}, refused: [name] }, `${name}=${value}`);
  }
});

test('two values for one setting are none', () => {
  assert.deepEqual(read('group=teacher&group=family&lang=es'), { attributes: { lang: 'es' }, refused: ['group'] });
});
