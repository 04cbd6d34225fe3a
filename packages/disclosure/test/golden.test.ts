import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Atom, exact, protect, type Query, type Tables } from '../src/index.ts';
import { interval, type Sight } from './attacker/attacker.ts';
import { forbidden, seen } from './attacker/seen.ts';

/** Made for this project; intervals and optima by integer programmes outside of it. Keys are `row|column`, T is a total. */
interface Golden {
  readonly tables: readonly (Omit<Optimum, 'interval'> & { readonly name: string; readonly rows: string[]; readonly cols: string[]; readonly data: Readonly<Record<string, Readonly<Record<string, number>>>>; readonly naive_primary_only: { readonly LP: Intervals } })[];
  readonly hierarchical: Optimum & { readonly cells: Readonly<Record<string, number>>; readonly hier: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>; readonly naive_LP: Intervals };
  readonly means: { readonly atoms_n: Readonly<Record<string, number>>; readonly atoms_mean: Readonly<Record<string, number>>; readonly overall_mean: number; readonly scenarios: readonly { readonly name: string; readonly published: string[][]; readonly mean_interval_exact: Intervals }[] };
  readonly balanced_means: { readonly cases: readonly { readonly name: string; readonly hidden: string[]; readonly half_width: number; readonly interval: Intervals }[] };
  readonly temporal_differencing_0_100: readonly { readonly n0: number; readonly sum0: number; readonly newcomer: number; readonly int: { readonly published: [number, number]; readonly feasible_answers: number[] } }[];
  readonly percent_reconstruction: readonly { readonly n: number; readonly pct: number; readonly feasible_counts: number[] }[];
}
interface Optimum { readonly primary: string[]; readonly threshold: number; readonly optimal_min_cells: { readonly n: number } }
type Intervals = Readonly<Record<string, readonly [number, number]>>;

const golden = JSON.parse(readFileSync(new URL('golden/sdc.json', import.meta.url), 'utf8')) as Golden;

/** Counts of cells, and sums of them by key. A higher rank is withheld first: inner cells before totals. */
function counts(cells: ReadonlyMap<string, number>, sums: ReadonlyMap<string, readonly string[]>, threshold: number): Tables {
  const keys = [...cells.keys()];
  const atoms = keys.map((id): Atom => ({ id, people: cells.get(id) ?? 0, value: cells.get(id) ?? 0 }));
  const query = (id: string, of: readonly string[], rank: number): Query => ({ id, weights: new Map(of.map((key) => [keys.indexOf(key), 1])), rank, told: exact });
  const queries = [...[...sums].map(([id, of]) => query(id, of, -of.length)), ...keys.map((id) => query(id, [id], 0))];
  return { atoms, queries, threshold, protection: { kind: 'covers', to: threshold }, range: () => [0, Infinity] };
}

function crossed({ rows, cols, data, threshold }: Golden['tables'][number]): Tables {
  const key = (row: string, col: string): string => `${row}|${col}`;
  const cells = new Map(rows.flatMap((row) => cols.map((col): [string, number] => [key(row, col), data[row]?.[col] ?? 0])));
  const sums = new Map<string, readonly string[]>([
    ...rows.map((row): [string, readonly string[]] => [key(row, 'T'), cols.map((col) => key(row, col))]),
    ...cols.map((col): [string, readonly string[]] => [key('T', col), rows.map((row) => key(row, col))]),
    ['T|T', [...cells.keys()]],
  ]);
  return counts(cells, sums, threshold);
}

function nested({ hier, threshold }: Golden['hierarchical']): Tables {
  const cells = new Map<string, number>();
  const sums = new Map<string, string[]>();
  for (const [region, districts] of Object.entries(hier)) {
    for (const [district, groups] of Object.entries(districts)) {
      for (const [group, n] of Object.entries(groups)) {
        cells.set(`${district}|${group}`, n);
        for (const sum of [`${district}|T`, `${region}|${group}`, `${region}|T`, `ST|${group}`, 'ST|T']) sums.set(sum, [...(sums.get(sum) ?? []), `${district}|${group}`]);
      }
    }
  }
  return counts(cells, sums, threshold);
}

const close = (actual: readonly number[], expected: readonly number[], digits = 1e-5): void => {
  actual.forEach((x, i) => assert.ok(Math.abs(x - (expected[i] ?? NaN)) <= digits, `${actual.join()} is not ${expected.join()}`));
};

const linked = [...golden.tables.map((table) => ({ name: table.name, table, tables: crossed(table), naive: table.naive_primary_only.LP })), { name: 'hierarchy', table: golden.hierarchical, tables: nested(golden.hierarchical), naive: golden.hierarchical.naive_LP }];

for (const { name, table, tables, naive } of linked) {
  test(`${name}: withholding small cells alone gives them away, to the golden interval`, () => {
    const sight = seen(tables, new Set(tables.queries.map(({ id }) => id).filter((id) => !table.primary.includes(id))));
    for (const { id, weights } of forbidden(tables).filter(({ id }) => naive[id])) close(interval(sight, weights), naive[id] as readonly number[]);
  });

  test(`${name}: after protection every small count may be anything from 0 to the threshold`, () => {
    const { published, withheld, exposed } = protect(tables);
    assert.deepEqual(exposed, []);
    for (const id of table.primary) assert.equal(withheld.get(id), 'primary');
    const sight = seen(tables, new Set(published));
    for (const { id, weights } of forbidden(tables)) {
      const [low, high] = interval(sight, weights);
      // All small cells of a table may be known to be fewer than the threshold together.
      const most = interval({ ...sight, sums: sight.sums.filter(({ weights: of }) => [...weights.keys()].every((at) => of.has(at))) }, weights)[1];
      assert.ok(low <= 1e-6 && high >= Math.min(table.threshold, most) - 1e-6, `${id}: ${low} … ${high}`);
    }
  });

  const hasLone = tables.atoms.some(({ people }) => people === 1);
  test(`${name}: withholds at most twice as many as the exact optimum`, { skip: hasLone && 'lone respondents cost more; the optimum does not know them' }, () => {
    assert.ok(protect(tables).withheld.size <= 2 * table.optimal_min_cells.n, `${protect(tables).withheld.size} of ${table.optimal_min_cells.n}`);
  });
}

const groups = Object.keys(golden.means.atoms_n);
const people = (group: string): number => golden.means.atoms_n[group] ?? 0;
const mean = (group: string): number => golden.means.atoms_mean[group] ?? 0;
const pooled = (of: readonly string[]): Map<number, number> => {
  const n = of.reduce((sum, group) => sum + people(group), 0);
  return new Map(of.map((group) => [groups.indexOf(group), people(group) / n]));
};
const told = (weights: ReadonlyMap<number, number>, half = 0): Sight['sums'][number] => {
  const value = [...weights].reduce((sum, [at, weight]) => sum + weight * mean(groups[at] as string), 0);
  return { weights, told: [value - half, value + half] };
};
const ranges = groups.map((): readonly [number, number] => [1, 4]);

for (const { name, published, mean_interval_exact: expected } of golden.means.scenarios) {
  test(`means, ${name}: the attacker finds the golden intervals`, () => {
    const sight = { ranges, sums: published.map((of) => told(pooled(of))) };
    groups.forEach((group, at) => close(interval(sight, new Map([[at, 1]])), expected[group] as readonly number[], 1e-4));
  });
}

for (const { name, hidden, half_width: half, interval: expected } of golden.balanced_means.cases) {
  test(`two kinds of mean, ${name}: the attacker finds the golden intervals`, () => {
    const balanced = new Map(groups.map((_, at) => [at, 1 / groups.length]));
    const totals = [...(/overall/i.test(name) ? [told(pooled(groups), half)] : []), ...(/balanced/i.test(name) ? [told(balanced, half)] : [])];
    const sight = { ranges, sums: [...totals, ...groups.flatMap((group, at) => (hidden.includes(group) ? [] : [told(new Map([[at, 1]]), half)]))] };
    groups.forEach((group, at) => close(interval(sight, new Map([[at, 1]])), expected[group] as readonly number[], 1e-4));
  });
}

for (const { n0, sum0, newcomer, int } of golden.temporal_differencing_0_100) {
  test(`two snapshots of ${n0} and ${n0 + 1} people tell the newcomer's answer as the golden file says`, () => {
    const points = (level: number): number => (100 * (level - 1)) / 3;
    const range = ([published]: readonly number[]): readonly [number, number] => [(published as number) - 0.5, (published as number) + 0.5];
    const sight: Sight = {
      ranges: [[0, 100], [0, 100]],
      sums: [
        { weights: new Map([[0, 1]]), told: range(int.published) },
        { weights: new Map([[0, n0 / (n0 + 1)], [1, 1 / (n0 + 1)]]), told: range(int.published.slice(1)) },
      ],
    };
    const [low, high] = interval(sight, new Map([[1, 1]]));
    // The golden file knows that sums are whole numbers of levels, so its answers are some of those the programme holds for possible.
    for (const level of int.feasible_answers) assert.ok(low <= points(level) + 1e-6 && points(level) - 1e-6 <= high, `${level}: ${low} … ${high}`);
    assert.ok(int.feasible_answers.includes(newcomer));
    const before = { weights: new Map([[0, 1]]), told: range(int.published) };
    const value = points(sum0 / n0);
    const tables: Tables = {
      atoms: [{ id: 'before', people: n0, value }, { id: 'newcomer', people: 1, value: points(newcomer) }],
      queries: [{ id: 'after', weights: new Map([[0, [n0, n0 + 1]], [1, [1, n0 + 1]]]), rank: 0, told: (x) => [Math.round(x) - 0.5, Math.round(x) + 0.5] }],
      threshold: 10,
      protection: { kind: 'width', width: 100 / 3 },
      range: () => [0, 100],
      released: [before],
    };
    assert.deepEqual(protect(tables).published, []);
  });
}

for (const { n, pct, feasible_counts: feasible } of golden.percent_reconstruction) {
  test(`${pct} % of ${n} people means the golden counts`, () => {
    const sight: Sight = { ranges: [[0, n]], sums: [{ weights: new Map([[0, 100 / n]]), told: [pct - 0.5, pct + 0.5] }] };
    const [low, high] = interval(sight, new Map([[0, 1]]));
    const whole = Array.from({ length: n + 1 }, (_, k) => k).filter((k) => low - 1e-9 <= k && k <= high + 1e-9);
    for (const k of feasible) assert.ok(whole.includes(k), `${k} of ${whole.join()}`);
    assert.ok(whole.length <= feasible.length + 1);
  });
}
