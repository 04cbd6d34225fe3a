import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../../localize/message.ts';
import { en, type StringKey } from './en.ts';
import { es } from './es.ts';

const forms = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (sentence: string): string => [...new Set(sentence.match(/\{\w+\}/g))].sort().join();
const keys = Object.keys(en) as StringKey[];

test('Spanish says everything that English says, and nothing else', () => {
  assert.deepEqual(Object.keys(es).sort(), [...keys].sort());
});

test('every form of a message in every language has the same placeholders', () => {
  for (const key of keys) {
    const wanted = placeholders(forms(en[key]).at(-1) as string);
    for (const sentence of [...forms(en[key]), ...forms(es[key])]) assert.equal(placeholders(sentence), wanted, `${key}: ${sentence}`);
  }
});
