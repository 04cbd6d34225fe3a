import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textHash } from './text-hash.ts';

test('is a whole number that a double holds, the same for the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.ok(Number.isSafeInteger(textHash(text)) && textHash(text) >= 0 && textHash(text) === textHash(`${text}`))));
});

test('tells texts apart that differ in one place, and many that are nearly alike', () => {
  const texts = Array.from({ length: 300_000 }, (_, n) => `${n % 7},teacher,${(n * 31) % 1000},Agree,${n}`);
  assert.equal(new Set(texts.map(textHash)).size, texts.length);
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
    const place = at % text.length;
    const other = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
    assert.notEqual(textHash(text), textHash(other));
  }));
});

test('both halves spread: each bit is set in about half of many hashes', () => {
  const hashes = Array.from({ length: 4096 }, (_, n) => textHash(`row ${n}`));
  for (let bit = 0; bit < 53; bit++) {
    const set = hashes.filter((hash) => Math.floor(hash / 2 ** bit) % 2 === 1).length;
    assert.ok(set > 1700 && set < 2400, `bit ${bit}: ${set}`);
  }
});
