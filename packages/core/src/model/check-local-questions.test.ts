import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { checkLocalQuestions } from './check-local-questions.ts';
import type { LocalQuestion } from './local-question.ts';

const good: LocalQuestion = {
  id: 'bus',
  groups: ['family'],
  prompt: { en: 'How does your child get to school?', es: '¿Cómo va su estudiante a la escuela?' },
  answers: { en: ['On foot', 'By bus'], es: ['A pie', 'En autobús'] },
};
const codes = (...questions: readonly object[]): readonly string[] => checkLocalQuestions(questions as readonly LocalQuestion[], tinyInstrument).map((i) => `${i.severity} ${i.code} ${i.path.join('.')}`);

test('good questions have no issues', () => {
  assert.deepEqual(codes(good, { ...good, id: 'bus.2', groups: undefined }), []);
  assert.deepEqual(codes(), []);
});

const mutations: readonly (readonly [string, object, readonly string[]])[] = [
  ['an id with a space', { id: 'a b' }, ['error id-invalid questions.0.id']],
  ['the id of an indicator', { id: 'vision.shared' }, ['error local-id-taken questions.0.id']],
  ['an unknown group', { groups: ['family', 'martian'] }, ['error reference-unknown questions.0.groups.1']],
  ['a group twice', { groups: ['family', 'family'] }, ['error reference-duplicate questions.0.groups.1']],
  ['a question for nobody', { groups: [] }, ['error local-unasked questions.0.groups']],
  ['no words at all', { prompt: {}, answers: {} }, ['error text-empty questions.0.prompt']],
  ['a prompt without answers', { prompt: { ...good.prompt, vi: 'Con đi học bằng gì?' } }, ['error text-missing questions.0.answers.vi']],
  ['answers without a prompt', { prompt: { en: 'How?' } }, ['error text-missing questions.0.prompt.es']],
  ['an answer that one language lacks', { answers: { en: ['On foot', 'By bus', 'By car'], es: ['A pie', 'En autobús'] } }, ['error local-answers-differ questions.0.answers.es']],
  ['one answer', { answers: { en: ['On foot'], es: ['A pie'] } }, ['error local-answer-count questions.0.answers.en', 'error local-answer-count questions.0.answers.es']],
  ['the same answer twice', { answers: { en: ['On foot', 'On foot '], es: ['A pie', 'En autobús'] } }, ['error local-answer-duplicate questions.0.answers.en.1']],
  ['an empty prompt', { prompt: { en: ' ', es: '¿Cómo?' } }, ['error text-empty questions.0.prompt.en']],
  ['an empty answer', { answers: { en: ['On foot', ''], es: ['A pie', 'En autobús'] } }, ['error text-empty questions.0.answers.en.1']],
  ['markup', { prompt: { en: '<b>How?</b>', es: '¿Cómo?' } }, ['warning text-markup questions.0.prompt.en']],
  ['an endless prompt', { prompt: { en: 'How? '.repeat(1000), es: '¿Cómo?' } }, ['warning text-too-long questions.0.prompt.en']],
  ['a language that is none', { prompt: { e_n: 'How?' }, answers: { e_n: ['a', 'b'] } }, ['error language-invalid questions.0.prompt.e_n']],
];
for (const [what, change, expected] of mutations) test(`finds ${what}`, () => assert.deepEqual(codes({ ...good, ...change }), expected));

test('finds an id twice, and an eleventh question', () => {
  assert.deepEqual(codes(good, good), ['error id-duplicate questions.1.id']);
  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...good, id: `q${i}` }));
  assert.deepEqual(codes(...many(10)), []);
  assert.deepEqual(codes(...many(11)), ['error local-too-many questions']);
});

test('eight answers are too many, seven are not', () => {
  const answers = (count: number) => ({ ...good, prompt: { en: 'How?' }, answers: { en: Array.from({ length: count }, (_, i) => `Way ${i}`) } });
  assert.deepEqual(codes(answers(7)), []);
  assert.deepEqual(codes(answers(8)), ['error local-answer-count questions.0.answers.en']);
});

test('words under names such as “constructor” are words like any other', () => {
  assert.deepEqual(codes({ ...good, prompt: JSON.parse('{"en":"How?"}') as object, answers: { en: ['a', 'b'], constructor: ['a', 'b'] } }), ['error language-invalid questions.0.answers.constructor', 'error text-missing questions.0.prompt.constructor']);
});
