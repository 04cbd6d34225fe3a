import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { itemCodes, localCode } from './item-codes.ts';

const indicatorsOf = (...ids: readonly string[]): { readonly indicators: { readonly id: string; readonly construct: string; readonly groups: [] }[] } => ({
  indicators: ids.map((id) => ({ id, construct: id.split('.')[0] as string, groups: [] })),
});

test('a letter for the construct and a number, by the order of the list', () => {
  assert.deepEqual([...itemCodes(indicatorsOf('vision.a', 'vision.b', 'culture.a')).values()], ['A1', 'A2', 'B1']);
});

test('each of the district instrument has one of its own, short, and none like that of a local question', () => {
  const codes = [...itemCodes(district).values()];
  assert.equal(new Set(codes).size, district.indicators.length);
  for (const code of codes) assert.match(code, /^[A-HJ-NP-WYZ]\d{1,2}$/);
  assert.deepEqual([localCode(0), localCode(9)], ['X1', 'X10']);
});

test('what is added at the end of a construct leaves the other codes as they are', () => {
  const [before, after] = [itemCodes(indicatorsOf('a.1', 'b.1', 'b.2')), itemCodes(indicatorsOf('a.1', 'a.2', 'b.1', 'b.2'))];
  for (const [id, code] of before) assert.equal(after.get(id), code);
});

test('an instrument with more constructs than letters has no code twice', () => {
  const codes = [...itemCodes(indicatorsOf(...Array.from({ length: 600 }, (_, i) => `c${i}.x`))).values()];
  assert.equal(new Set(codes).size, 600);
  assert.deepEqual([codes[22], codes[23], codes[46]], ['Z1', 'AA1', 'BA1']);
});
