import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protect, type Tables } from '../src/index.ts';
import { interval, type Sight } from './attacker/attacker.ts';
import { catalogue, countsOf, generator, randomState, releasedOf, withLate } from './attacker/random-tables.ts';
import { forbidden, seen, seenBy } from './attacker/seen.ts';

/** Figures that are narrower than promised, to everyone or to a lone respondent, who knows her own answer. */
function narrow(tables: Tables, sight: Sight): readonly string[] {
  const { protection } = tables;
  return forbidden(tables).flatMap(({ id, weights }) => {
    const isNarrow = (by: Sight, figure = weights): boolean => {
      const [low, high] = interval(by, figure);
      if (protection.kind === 'width') return high - low < protection.width - 1e-4;
      const alone = { ...by, sums: [] };
      return low > 1e-4 || high < Math.min(protection.to, interval(alone, weights)[1]) - 1e-4;
    };
    if (isNarrow(sight)) return [id];
    if (protection.kind === 'covers') return [];
    const lone = tables.atoms.flatMap(({ people }, at) => (people === 1 && !(weights.size === 1 && weights.has(at)) ? [at] : []));
    return lone.some((at) => isNarrow(seenBy(sight, at, tables.atoms[at]?.value ?? 0), others(weights, at))) ? [`${id}, to a lone respondent`] : [];
  });
}

/** The mean of the others: what someone of them is not to know. */
function others(weights: ReadonlyMap<number, number>, own: number): ReadonlyMap<number, number> {
  const rest = 1 - (weights.get(own) ?? 0);
  return new Map([...weights].filter(([at]) => at !== own).map(([at, weight]) => [at, weight / rest]));
}

const broken = (tables: Tables, published: readonly string[]): readonly string[] => narrow(tables, seen(tables, new Set(published)));

/** Only what a bare threshold withholds. */
const naive = (tables: Tables): readonly string[] => {
  const small = new Set(forbidden(tables).map(({ id }) => id));
  return tables.queries.filter(({ id }) => !small.has(id)).map(({ id }) => id);
};

const seeds = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);

test('no interval of 600 random releases of means is narrower than promised', () => {
  let published = 0;
  for (const seed of seeds(1, 600)) {
    const tables = catalogue(randomState(generator(seed)));
    const result = protect(tables);
    published += result.published.length;
    assert.deepEqual([result.exposed, broken(tables, result.published)], [[], []], `seed ${seed}`);
  }
  assert.ok(published > 600, 'something is published');
});

test('no interval of 200 random releases of counts is narrower than promised', () => {
  for (const seed of seeds(10_000, 200)) {
    const random = generator(seed);
    const tables = countsOf(random, randomState(random));
    const { published, exposed } = protect(tables);
    assert.deepEqual([exposed, broken(tables, published)], [[], []], `seed ${seed}`);
  }
});

test('a second release after late answers narrows no interval of 300 random waves', () => {
  for (const seed of seeds(20_000, 300)) {
    const random = generator(seed);
    const state = randomState(random);
    const first = catalogue(state);
    const released = releasedOf(first, protect(first).published);
    const second = catalogue(withLate(random, state), released);
    const { published, exposed } = protect(second);
    assert.deepEqual([exposed, broken(second, published)], [[], []], `seed ${seed}`);
  }
});

test('the same attacker breaks most releases that only a threshold protects', () => {
  const isBroken = seeds(1, 60).filter((seed) => {
    const tables = catalogue(randomState(generator(seed)));
    return broken(tables, naive(tables)).length > 0;
  });
  assert.ok(isBroken.length >= 30, `${isBroken.length} of 60`);
});

test('what earlier releases expose is said, and cannot be taken back', () => {
  const state = { atoms: [{ id: 'a', people: 3, value: 40 }, { id: 'b', people: 30, value: 60 }], districts: [{ id: '0', region: 0, groups: [[0], [1]] }] };
  const tables = catalogue(state, [{ weights: new Map([[0, 1]]), told: [39.5, 40.5] }]);
  assert.ok(protect(tables).exposed.length > 0);
});
