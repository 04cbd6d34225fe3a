import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightFor, heightIn } from './frame-height.ts';

test('a height is told in whole steps of 10 px, never less than the content, within bounds', () => {
  const told = [[200, 200], [200.1, 210], [734, 740], [740, 740], [0, 200], [-5, 200], [NaN, 200], [19_991, 20_000], [1e9, 20_000], [Infinity, 20_000]] as const;
  for (const [content, height] of told) assert.equal(heightFor(content), height, String(content));
});

test('what is told is understood', () => {
  for (const content of [0, 200, 734.5, 1e9]) assert.equal(heightIn({ type: 'readiness-height', height: heightFor(content) }), heightFor(content));
});

test('nothing else is', () => {
  const heights = [199, 20_001, 1e9, -500, 0, 700.5, NaN, Infinity, '700', '700px', null, undefined, [700], { valueOf: () => 700 }, 700n, true];
  for (const height of heights) assert.equal(heightIn({ type: 'readiness-height', height }), undefined, String(height));
  const messages = [{ height: 700 }, { type: 'resize', height: 700 }, { type: ['readiness-height'], height: 700 }, 'readiness-height', 700, null, undefined, [], ['readiness-height', 700]];
  for (const message of messages) assert.equal(heightIn(message), undefined);
});
