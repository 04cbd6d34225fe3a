import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protect, type Tables } from '../src/index.ts';
import { interval } from './attacker/attacker.ts';
import { catalogue, generator, randomState } from './attacker/random-tables.ts';
import { forbidden, seen } from './attacker/seen.ts';

const releases = Array.from({ length: 40 }, (_, i): Tables => catalogue(randomState(generator(50_000 + i))));

test('publishing less never narrows an interval', () => {
  for (const tables of releases) {
    const { published } = protect(tables);
    const fewer = seen(tables, new Set(published.slice(1)));
    const all = seen(tables, new Set(published));
    for (const { id, weights } of forbidden(tables)) {
      const [wide, narrow] = [interval(fewer, weights), interval(all, weights)];
      assert.ok(wide[0] <= narrow[0] + 1e-6 && wide[1] >= narrow[1] - 1e-6, id);
    }
  }
});

test('the order in which queries are listed changes nothing', () => {
  for (const tables of releases) assert.deepEqual(protect({ ...tables, queries: [...tables.queries].reverse() }), protect(tables));
});

test('what is published is published, withheld or neither, but never both', () => {
  for (const tables of releases) {
    const { published, withheld } = protect(tables);
    assert.equal(new Set(published).size + withheld.size, tables.queries.length);
    assert.ok(published.every((id) => !withheld.has(id)));
  }
});

test('a figure that is known to everyone changes nothing', () => {
  for (const tables of releases) {
    const nothing = { id: 'nothing', weights: new Map(), rank: 9, told: () => [0, 0] as const };
    const { published, withheld } = protect({ ...tables, queries: [...tables.queries, nothing] });
    assert.deepEqual([published.filter((id) => id !== 'nothing'), withheld], [protect(tables).published, protect(tables).withheld]);
  }
});

test('tables without small groups are published whole', () => {
  for (const tables of releases) {
    const large = { ...tables, atoms: tables.atoms.map((atom) => ({ ...atom, people: atom.people === 0 ? 0 : atom.people + 20 })) };
    assert.equal(protect(large).withheld.size, 0);
  }
});
