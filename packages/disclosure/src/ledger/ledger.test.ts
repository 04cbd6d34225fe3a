import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protect } from '../protect/protect.ts';
import { type Atom, rounded, type Tables } from '../tables/tables.ts';
import { afterRelease, ledgerEntry } from './ledger.ts';

const tablesOf = (atoms: readonly Atom[]): Tables => {
  const people = atoms.reduce((sum, atom) => sum + atom.people, 0);
  return {
    atoms,
    queries: [
      { id: 'all', weights: new Map(atoms.map((atom, at) => [at, [atom.people, people]])), rank: 0, told: rounded(1) },
      ...atoms.map(({ id }, at) => ({ id, weights: new Map([[at, 1]]), rank: 1, told: rounded(1) })),
    ],
    threshold: 10,
    protection: { kind: 'width', width: 100 / 3 },
    range: () => [0, 100],
  };
};
const before = tablesOf([{ id: 'a', people: 40, value: 60 }, { id: 'b', people: 30, value: 40 }]);
const digest = ({ people, value }: Atom): string => `${people} ${value}`;
const entry = ledgerEntry(before, protect(before), digest);
const after = (a: Partial<Atom>, b: Partial<Atom> = {}): ReturnType<typeof afterRelease> => afterRelease(tablesOf([{ id: 'a', people: 40, value: 60, ...a }, { id: 'b', people: 30, value: 40, ...b }]), entry, digest);

test('a release of the same answers says the same again', () => {
  const again = after({});
  assert.ok(again.ok);
  assert.equal(again.tables.atoms.length, 2);
  assert.deepEqual(protect(again.tables).published, protect(before).published);
});

test('enough newcomers become atoms of their own', () => {
  const later = after({ people: 60, value: 58 });
  assert.ok(later.ok);
  assert.deepEqual(later.tables.atoms.map(({ id, people, value }) => [id, people, Math.round(value)]), [['a', 40, 60], ['a since', 20, 54], ['b', 30, 40]]);
  assert.deepEqual([...(later.tables.queries[1]?.weights ?? [])], [[0, [40, 60]], [1, [20, 60]]]);
  assert.equal(later.tables.released?.length, 3);
});

test('few newcomers are refused, with the place', () => {
  assert.deepEqual(after({ people: 41, value: 60 }), { ok: false, problems: [{ code: 'newcomers-few', atom: 'a', people: { before: 40, now: 41 } }] });
});

test('answers that changed are refused, also where newcomers cannot explain them', () => {
  for (const change of [{ value: 61 }, { people: 39, value: 60 }, { people: 60, value: 10 }]) {
    const result = after({}, change);
    assert.equal(!result.ok && result.problems[0]?.code, 'answers-changed', JSON.stringify(change));
  }
});

test('an atom that is gone is refused', () => {
  const gone = afterRelease(tablesOf([{ id: 'a', people: 40, value: 60 }]), entry, digest);
  assert.deepEqual(!gone.ok && gone.problems.map(({ code, atom }) => [code, atom]), [['atom-gone', 'b']]);
});

test('an entry is plain data', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(entry)), entry);
});
