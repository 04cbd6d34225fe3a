import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorOffset } from './json-error-offset.ts';

const cases: readonly (readonly [text: string, offset: number])[] = [
  ['', 0],
  ['  ', 2],
  ['nul', 0],
  ['{"a":1,}', 7],
  ['[1,2,]', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a":1', 6],
  ['{a:1}', 1],
  ["{'a':1}", 1],
  ['[1]]', 3],
  ['[01]', 2],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['["\u0000"]', 1],
  ['["\\x"]', 1],
  ['["open]', 1],
  ['{} {}', 3],
  ['[+1]', 1],
  [':', 0],
];

for (const [text, offset] of cases) {
  test(`${JSON.stringify(text)} breaks at ${offset}`, () => {
    assert.throws(() => JSON.parse(text) as unknown);
    assert.equal(jsonErrorOffset(text), offset);
  });
}

test('a document that is cut short breaks at its end, or at the token that was cut', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, n) => {
      const cut = text.slice(0, n % text.length);
      const offset = jsonErrorOffset(cut);
      // what stands before the break is sound as far as it goes: the whole text does not break before it
      assert.ok(offset <= cut.length && offset <= jsonErrorOffset(text));
      assert.match(cut.slice(offset), /^(?:"|-?\d*[.eE]?|[tfn]\w*|$)/);
    }),
  );
});

test('sound JSON is read to its end', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, space) => {
    const text = JSON.stringify(value, null, space);
    assert.equal(jsonErrorOffset(text), text.length);
  }));
});

test('a long text that never ends a string takes no time to speak of', () => {
  assert.equal(jsonErrorOffset(`["${'a\\n'.repeat(300_000)}`), 1);
  assert.equal(jsonErrorOffset('['.repeat(300_000)), 300_000);
});
