import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripPath } from './strip-geometry.ts';

test('a dot stands at its figure, mirrored from right to left', () => {
  assert.equal(stripPath([40], 24), 'M40 12h0');
  assert.equal(stripPath([40], 24, true), 'M60 12h0');
  assert.equal(stripPath([], 24), '');
});

test('dots of one figure pile up about the middle and stay inside', () => {
  assert.equal(stripPath([40, 40], 24), 'M40 10h0M40 14h0');
  const ys = [...stripPath(Array<number>(9).fill(7), 24).matchAll(/M7 ([\d.]+)/g)].map(([, y]) => Number(y));
  assert.equal(ys.length, 9);
  assert.ok(Math.min(...ys) >= 2 && Math.max(...ys) <= 22);
});

test('a pile without room is one line, and piles stay in proportion', () => {
  const path = stripPath([...Array<number>(100).fill(50), ...Array<number>(50).fill(20)], 24);
  const [tall, low] = [...path.matchAll(/v([\d.]+)/g)].map(([, v]) => Number(v)) as [number, number];
  assert.equal(path.match(/M/g)?.length, 2);
  assert.ok(Math.abs(tall / low - 99 / 49) < 0.01);
});

test('the path is no longer than the scale and its height have room for, however many the districts', () => {
  const values = Array.from({ length: 20_000 }, (_, n) => (n * 37) % 101);
  assert.equal(stripPath(values, 24).match(/M/g)?.length, 101);
});
