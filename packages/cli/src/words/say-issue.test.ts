import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue, LocalQuestion } from '@readiness-kit/core';
import { lintDocument, lintQuestions } from '../lint/lint-document.ts';
import { blankInstrument } from '../new-instrument/blank.ts';
import { phrasesOf } from './phrases.ts';
import { sayIssue } from './say-issue.ts';

const long = 'Struggling stakeholders and educators, the chairman too, operationalize individualized religious opportunities institutionally '.repeat(3);
const question: LocalQuestion = { id: 'q', prompt: { en: long }, answers: { en: ['Yes', 'yes'] } };
const personal: readonly LocalQuestion[] = ['What is your name?', 'Do you pray?', 'What is your race?', 'Which grade are you in?', 'Who is your teacher?'].map((en, i) => ({ id: `p${i}`, prompt: { en }, answers: { en: ['1', '2'] } }));
const blank = blankInstrument('b');
const equal = Object.fromEntries(Object.entries(blank.texts?.[0]?.indicators ?? {}).map(([id, words]) => [id, { ...words, descriptors: ['A', 'B', 'Teams write plans', 'Teams write plans'] }]));
const issues: readonly Issue[] = [
  ...lintQuestions([question], ['learner'], { allowed: { gone: 'why' } }),
  ...['learner', 'family', 'staff'].flatMap((group) => lintQuestions(personal, [group])),
  ...lintDocument({ ...blank, texts: (blank.texts ?? []).map((text) => ({ ...text, indicators: equal })) }),
];

test('every warning of wording is a whole sentence in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const phrases = phrasesOf(language);
    assert.deepEqual(Object.keys(phrases.wordingIssues).filter((code) => !issues.some((issue) => issue.code === code)), [], 'each is met here');
    for (const issue of issues) {
      const sentence = sayIssue(issue, { language, name: (id) => id, level: String }, phrases);
      assert.doesNotMatch(sentence, /undefined|NaN|\[object|\{|…/, issue.code);
      assert.match(sentence, /^[¿“«\p{Lu}\d][^]*\.$/u, issue.code);
    }
  }
});

test('a figure that is over a limit never reads as the limit', () => {
  const sentence = (found: number, language: 'en' | 'es'): string => sayIssue({ code: 'reading-grade', severity: 'warning', path: [], params: { found, limit: 5, group: 'learner', with: 'prompt' } }, { language, name: (id) => id, level: String }, phrasesOf(language));
  assert.match(sentence(5.001, 'en'), /reading grade 5\.1; for learner it should need at most 5\./);
  assert.match(sentence(5.001, 'es'), /grado de lectura 5,1 /);
});
