import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHasty, type Given } from './hasty.ts';

const given = (answers: readonly Given['answer'][], pace: number): Given[] => answers.map((answer, i) => ({ answer, at: i * pace }));
const eight = Array<number>(8).fill(2);

test('eight same answers, each within two seconds, are a streak', () => {
  assert.equal(isHasty(given(eight, 1900)), true);
  assert.equal(isHasty(given([1, 3, ...eight], 500)), true, 'whatever came before');
  assert.equal(isHasty(given(Array<'dont-know'>(8).fill('dont-know'), 300)), true);
});

test('fewer, slower or different ones are none', () => {
  assert.equal(isHasty(given(eight.slice(1), 100)), false);
  assert.equal(isHasty(given(eight, 2000)), false);
  assert.equal(isHasty(given([...eight.slice(1), 3], 100)), false);
  assert.equal(isHasty([]), false);
});
