import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History, type Change } from './history.ts';

const change = (key: string, part: 'answers' | 'notes' = 'answers', position = 0): Change => ({ position, before: [{ part, key, value: null }] });

test('gives back the last change first, and nothing at the end', () => {
  const history = new History();
  history.add(change('a'));
  history.add(change('b'));
  assert.deepEqual([history.take(), history.take(), history.take()], [change('b'), change('a'), undefined]);
});

test('typing on in one note is one change; another note, screen or kind is another', () => {
  const history = new History();
  for (const next of [change('a', 'notes'), change('a', 'notes'), change('b', 'notes'), change('b', 'notes', 1), change('b', 'answers', 1), change('b', 'answers', 1)]) history.add(next);
  assert.equal(history.size, 5);
});

test('a change of nothing is none, and what is very old is forgotten', () => {
  const history = new History();
  history.add({ position: 0, before: [] });
  assert.equal(history.size, 0);
  for (let i = 0; i < 300; i++) history.add(change(String(i)));
  assert.deepEqual([history.size, history.take()?.before[0]?.key], [200, '299']);
});
