import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTables } from './check-tables.ts';
import { exact, type Tables } from './tables.ts';

const good: Tables = {
  atoms: [{ id: 'a', people: 12, value: 50 }],
  queries: [{ id: 'q', weights: new Map([[0, 1]]), rank: 0, told: exact }],
  threshold: 10,
  protection: { kind: 'width', width: 33 },
  range: () => [0, 100],
};
const query = good.queries[0] as Tables['queries'][number];
const atom = good.atoms[0] as Tables['atoms'][number];

const mistakes: readonly (readonly [string, Partial<Tables>, RegExp])[] = [
  ['a threshold of one person', { threshold: 1 }, /threshold/],
  ['a threshold that is no whole number', { threshold: 9.5 }, /threshold/],
  ['an id that two atoms have', { atoms: [atom, atom] }, /atoms have the id a/],
  ['an id that two queries have', { queries: [query, query] }, /queries have the id q/],
  ['a part of a person', { atoms: [{ ...atom, people: 2.5 }] }, /atom a: 2.5/],
  ['a value out of its range', { atoms: [{ ...atom, value: 101 }] }, /atom a: its value 101/],
  ['no value', { atoms: [{ ...atom, value: NaN }] }, /atom a: its value NaN/],
  ['an atom that is not there', { queries: [{ ...query, weights: new Map([[1, 1]]) }] }, /query q: there is no atom 1/],
  ['a weight that is no number', { queries: [{ ...query, weights: new Map([[0, NaN]]) }] }, /query q: the weight of atom 0/],
  ['a rounding that does not hold the true value', { queries: [{ ...query, told: () => [60, 61] }] }, /query q: what is told/],
  ['an earlier figure of an atom that is not there', { released: [{ weights: new Map([[7, 1]]), told: [0, 1] }] }, /released figure 0: there is no atom 7/],
];

test('tables without a mistake are taken', () => {
  assert.doesNotThrow(() => checkTables(good));
});

for (const [what, change, message] of mistakes) {
  test(`${what} is refused`, () => {
    assert.throws(() => checkTables({ ...good, ...change }), message);
  });
}
