import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayIn } from '../localize/say.ts';
import { tinyInstrument, tinyText } from '../../test/fixtures/tiny-instrument.ts';
import { en } from './strings/en.ts';
import { later } from './strings/later.ts';
import { answerText, levelName, questionWords, textIn, wordless } from './survey-words.ts';

const text = tinyText();
const say = sayIn('en', {}, { ...en, ...later });

test('a group with an item of its own reads its short answers', () => {
  assert.deepEqual(questionWords(text, 'rooms.quiet', 'guest'), { prompt: 'Did you sleep well?', answers: ['Slept 1', 'Slept 2', 'Slept 3'], short: true });
});

test('another group reads the statement with the full descriptors', () => {
  assert.deepEqual(questionWords(text, 'rooms.quiet', 'staff'), { prompt: 'Every room is quiet.', answers: ['Quiet 1', 'Quiet 2', 'Quiet 3'], short: false });
});

test('what has no words shows its id or number', () => {
  const none = wordless(tinyInstrument());
  assert.equal(none.title, 'tiny-inn');
  assert.deepEqual(questionWords(none, 'rooms.quiet', 'staff'), { prompt: 'rooms.quiet', answers: [], short: false });
  assert.equal(levelName(none, 2), '2');
});

test('an answer in a few words: level 1 is an answer, none is not', () => {
  const words = questionWords(text, 'rooms.quiet', 'guest');
  assert.equal(answerText(text, say, words, 1), 'Step 1: Slept 1');
  assert.equal(answerText(text, say, questionWords(text, 'rooms.quiet', 'staff'), 1), 'Step 1');
  assert.equal(answerText(text, say, words, 'not-applicable'), 'Does not apply');
  assert.equal(answerText(text, say, words, undefined), 'Not answered');
});

test('of several texts the closest language, else the first', () => {
  const texts = ['de', 'es', 'pt-BR'].map((language) => ({ ...text, language }));
  const chosen = (wanted: string): string | undefined => textIn(wanted, texts)?.language;
  assert.equal(chosen('es-MX'), 'es');
  assert.equal(chosen('pt'), 'pt-BR');
  assert.equal(chosen('ja'), 'de');
  assert.equal(textIn('en', []), undefined);
});
