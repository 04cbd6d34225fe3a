import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ar } from './ar.ts';
import { es } from './es.ts';
import { en, issueText, remarkText, statementText, type Messages, type Words } from './index.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

const languages: readonly Messages[] = [es, ar, zh, vi];
const words = (language: string, messages?: Messages): Words => ({ language, ...(messages ? { messages } : {}), name: (id) => `‹${id}›`, level: (n) => `level ${n}` });
const sections = ['issues', 'statements', 'remarks'] as const;
const placeholders = (sentence: string): readonly string[] => [...sentence.matchAll(/\{[^}]+\}/g)].map((m) => m[0]).sort();

test('every language has every sentence, with the same placeholders', () => {
  assert.deepEqual(languages.map((table) => table.language), ['es', 'ar', 'zh-Hans', 'vi']);
  for (const table of languages) {
    for (const section of sections) {
      assert.deepEqual(Object.keys(table[section]).sort(), Object.keys(en[section]).sort(), table.language);
      for (const [code, sentence] of Object.entries(en[section])) {
        assert.deepEqual(placeholders(table[section][code] ?? ''), placeholders(sentence), `${table.language} ${code}`);
        assert.notEqual(table[section][code], sentence, `${table.language} ${code} is translated`);
      }
    }
  }
});

test('every code the source can report has a sentence', () => {
  const source = new URL('../', import.meta.url);
  const files = (readdirSync(source, { recursive: true }) as string[]).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !/^(text|instruments|statistics)/.test(f));
  const text = files.map((f) => readFileSync(new URL(f.replaceAll('\\', '/'), source), 'utf8')).join('\n');
  const reported = [...text.matchAll(/(?:report|log)\('([a-z-]+)'|code: (?:breaks \? '([a-z-]+)' : )?'([a-z-]+)', severity|refs?\('([a-z-]+)'/g)].flatMap((m) => m.slice(1).filter((x) => x !== undefined));
  assert.ok(reported.length > 40, 'the search finds the codes');
  assert.deepEqual([...new Set(reported)].filter((code) => !Object.hasOwn(en.issues, code)), []);
});

test('numbers, names, levels and lists read in the language', () => {
  const statement = { code: 'next-needs-core', params: { next: 3, needed: 2, indicators: ['a', 'b'] } } as const;
  assert.equal(statementText(statement, words('en')), 'For level 3, these core indicators must be at level 2 or above: ‹a› and ‹b›.');
  assert.equal(statementText(statement, words('es-MX', es)), 'Para level 3, estos indicadores básicos deben estar en level 2 o más arriba: ‹a› y ‹b›.');
  assert.equal(remarkText({ code: 'voices-differ', params: { equal: 64.5, respondents: 49.4999 } }, words('en')), 'With one voice a group the score is 65; with one voice a person it is 49.');
});

test('an insufficient statement speaks of its reason', () => {
  assert.equal(statementText({ code: 'insufficient', params: { reason: 'no-answers' } }, words('en')), en.remarks['no-answers']);
});

test('an unknown code is shown, a missing parameter leaves an ellipsis, foreign keys reach nothing', () => {
  const issue = (code: string, params = {}) => issueText({ code, severity: 'error', path: [], params }, words('en'));
  assert.equal(issue('made-up'), 'made-up');
  assert.equal(issue('constructor'), 'constructor');
  assert.equal(issue('group-unknown'), 'There is no stakeholder group “…”; the row was left out.');
  assert.equal(issue('group-unknown', { id: '<b>$&</b>' }), 'There is no stakeholder group “<b>$&</b>”; the row was left out.');
});

test('without a table of its own a language is said in English', () => {
  assert.equal(remarkText({ code: 'no-answers' }, words('fr')), en.remarks['no-answers']);
  assert.equal(remarkText({ code: 'no-answers' }, words('es', es)), es.remarks['no-answers']);
});
