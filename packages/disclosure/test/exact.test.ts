import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protect, type Ratio, type Tables } from '../src/index.ts';
import { catalogue, generator, randomState } from './attacker/random-tables.ts';

/** A fraction of whole numbers of any size: the arithmetic of the library is modulo primes. */
type Fraction = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const fraction = (above: bigint, below: bigint): Fraction => {
  const by = gcd(above, below) * (below < 0n ? -1n : 1n);
  return [above / by, below / by];
};
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d - c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * c, b * d);
const zero: Fraction = [0n, 1n];
const ofRatio = (ratio: Ratio): Fraction => (typeof ratio === 'number' ? [BigInt(ratio), 1n] : fraction(BigInt(ratio[0]), BigInt(ratio[1])));

/** What is left of the rows once some columns are eliminated: a basis of all that can be derived of the other columns alone. */
function without(rows: readonly (readonly Fraction[])[], columns: readonly number[]): readonly (readonly Fraction[])[] {
  let rest = rows;
  for (const column of columns) {
    const pivot = rest.find((row) => (row[column] as Fraction)[0] !== 0n);
    if (!pivot) continue;
    const [a, b] = pivot[column] as Fraction;
    rest = rest.filter((row) => row !== pivot).map((row) => {
      const by = times(row[column] as Fraction, [b, a]);
      return by[0] === 0n ? row : row.map((x, at) => minus(x, times(by, pivot[at] as Fraction)));
    });
  }
  return rest;
}

/** Whether a mean or sum of exactly these atoms can be derived: by elimination of all the others. */
const isDerivable = (rows: readonly (readonly Fraction[])[], atoms: number, of: readonly number[]): boolean => {
  const others = Array.from({ length: atoms }, (_, at) => at).filter((at) => !of.includes(at));
  return without(rows, others).some((row) => row.some(([above]) => above !== 0n));
};

function rowsOf({ atoms, queries }: Tables, published: readonly string[]): readonly (readonly Fraction[])[] {
  const out = new Set(published);
  return queries.filter(({ id }) => out.has(id)).map(({ weights }) => atoms.map(({ people }, at) => (people === 0 ? zero : ofRatio(weights.get(at) ?? 0))));
}

/** Every set of present atoms of fewer people than the threshold, and of one more where someone among them knows her own answer. */
function smallSets({ atoms, threshold }: Tables): readonly (readonly number[])[] {
  const present = atoms.flatMap(({ people }, at) => (people > 0 && people < threshold ? [at] : []));
  let sets: readonly (readonly number[])[] = [[]];
  const people = (set: readonly number[]): number => set.reduce((sum, at) => sum + (atoms[at]?.people ?? 0), 0);
  for (const at of present) sets = [...sets, ...sets.map((set) => [...set, at])].filter((set) => people(set) <= threshold);
  return sets.filter((set) => set.length > 0 && (people(set) < threshold || set.some((at) => atoms[at]?.people === 1)));
}

test('no set of too few people can be worked out of 250 random releases, in exact fractions, each set tried', () => {
  let tried = 0;
  for (let seed = 40_000; seed < 40_250; seed++) {
    const tables = catalogue(randomState(generator(seed)));
    const { published } = protect(tables);
    const rows = rowsOf(tables, published);
    for (const set of smallSets(tables)) {
      tried++;
      assert.equal(isDerivable(rows, tables.atoms.length, set), false, `seed ${seed}: ${set.map((at) => tables.atoms[at]?.id).join(' and ')}`);
    }
  }
  assert.ok(tried > 1000, `${tried} sets`);
});

test('the same search finds what a bare threshold gives away', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => 40_000 + i);
  const broken = seeds.filter((seed) => {
    const tables = catalogue(randomState(generator(seed)));
    const { withheld } = protect(tables);
    const rows = rowsOf(tables, tables.queries.map(({ id }) => id).filter((id) => withheld.get(id) !== 'primary'));
    return smallSets(tables).some((set) => isDerivable(rows, tables.atoms.length, set));
  });
  assert.ok(broken.length > 30, `${broken.length} of 60`);
});
