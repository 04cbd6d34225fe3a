import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256-hex.ts';

// RFC 8785, section 3.2.2 and 3.2.3: the worked examples
test('RFC 8785 example of values', () => {
  const input = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\/', literals: [null, true, false] };
  assert.equal(canonicalJson(input), '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
});

test('RFC 8785 example of sorting by UTF-16 code units', () => {
  const input = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' };
  assert.deepEqual(Object.values(JSON.parse(canonicalJson(input)) as object).length, 7);
  assert.deepEqual([...canonicalJson(input).matchAll(/:"([^"]+)"/g)].map((m) => m[1]), ['Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh']);
});

test('leaves out undefined members, refuses what JSON cannot hold', () => {
  assert.equal(canonicalJson({ a: undefined, b: 1 }), '{"b":1}');
  assert.equal(canonicalJson(-0), '0');
  for (const bad of [NaN, Infinity]) assert.throws(() => canonicalJson([bad]), TypeError);
});

test('SHA-256 of FIPS 180-4’s short messages, whole or in parts', () => {
  assert.equal(sha256Hex(['abc']), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(sha256Hex(['a', 'bc']), sha256Hex(['abc']));
  assert.equal(sha256Hex(['']), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
