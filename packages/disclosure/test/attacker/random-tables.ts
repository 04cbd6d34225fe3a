import { type Atom, type Query, type Ratio, type Released, rounded, type Tables } from '../../src/index.ts';

/** Mulberry32: the same releases on every run. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface District {
  readonly id: string;
  readonly region: number;
  /** Positions of its atoms, one a group. */
  readonly groups: readonly (readonly number[])[];
}

/** A state of a few regions and districts, in which groups are often small, and often one person. */
export interface State {
  readonly atoms: readonly Atom[];
  readonly districts: readonly District[];
}

const threshold = 10;
const sizes = [0, 1, 1, 2, 4, 7, 9, 10, 11, 14, 30, 80];

export function randomState(random: () => number): State {
  const whole = (below: number): number => Math.floor(random() * below);
  const [regions, groups] = [1 + whole(3), 1 + whole(4)];
  const atoms: Atom[] = [];
  const districts = Array.from({ length: 2 + whole(5) }, (_, d): District => {
    const base = 100 * random();
    const own = Array.from({ length: groups }, (_, g) => {
      const value = random() < 0.1 ? 100 * Math.round(random()) : Math.min(100, Math.max(0, base + 40 * (random() - 0.5)));
      return [atoms.push({ id: `${d}/${g}`, people: sizes[whole(sizes.length)] as number, value }) - 1];
    });
    return { id: `${d}`, region: whole(regions), groups: own };
  });
  return { atoms, districts };
}

/** Late answers: some atoms are those who answered before, and newcomers beside them. */
export function withLate(random: () => number, { atoms, districts }: State): State {
  const next = [...atoms];
  return {
    atoms: next,
    districts: districts.map((district) => ({
      ...district,
      groups: district.groups.map((of) => {
        if (random() < 0.6) return of;
        const people = 1 + Math.floor(12 * random());
        return [...of, next.push({ id: `late ${of.join()}`, people, value: 100 * random() }) - 1];
      }),
    })),
  };
}

/** The catalogue: the state and each region by respondents and by districts, and by group; each district; each group of each. */
export function catalogue({ atoms, districts }: State, released: readonly Released[] = []): Tables {
  const n = (of: readonly number[]): number => of.reduce((sum, at) => sum + (atoms[at] as Atom).people, 0);
  const pooled = (of: readonly number[]): [number, Ratio][] => of.map((at) => [at, [(atoms[at] as Atom).people, n(of)]]);
  const balanced = (parts: readonly (readonly number[])[], times = 1): [number, Ratio][] => {
    const present = parts.filter((of) => n(of) > 0);
    return present.flatMap((of) => of.map((at): [number, Ratio] => [at, [(atoms[at] as Atom).people, n(of) * present.length * times]]));
  };
  const queries: Query[] = [];
  const add = (id: string, rank: number, weights: readonly (readonly [number, Ratio])[]): void => {
    if (weights.length > 0) queries.push({ id, rank, weights: new Map(weights), told: rounded(1) });
  };
  const unit = (id: string, rank: number, list: readonly District[]): void => {
    const present = list.filter(({ groups }) => n(groups.flat()) > 0);
    add(`${id} by respondents`, rank, pooled(present.flatMap(({ groups }) => groups.flat())));
    add(`${id} by districts`, rank, present.flatMap(({ groups }) => balanced(groups, present.length)));
    (list[0]?.groups ?? []).forEach((_, g) => {
      const of = list.flatMap(({ groups }) => groups[g] ?? []);
      if (n(of) > 0) add(`${id} group ${g}`, rank, pooled(of));
    });
  };
  unit('state', 0, districts);
  for (const region of new Set(districts.map((district) => district.region))) unit(`region ${region}`, 1, districts.filter((district) => district.region === region));
  for (const { id, groups } of districts) {
    add(`district ${id}`, 2, balanced(groups));
    groups.forEach((of, g) => n(of) > 0 && add(`district ${id} group ${g}`, 3, pooled(of)));
  }
  return { atoms, queries, threshold, protection: { kind: 'width', width: 100 / 3 }, range: () => [0, 100], released };
}

/** The same places with counts in them: people who answered in some way. */
export function countsOf(random: () => number, state: State): Tables {
  const { queries, ...rest } = catalogue({ ...state, atoms: state.atoms.map((atom) => ({ ...atom, value: atom.people })) });
  const ones = queries.filter(({ id }) => !id.includes('by districts')).map((query): Query => ({ ...query, weights: new Map([...query.weights.keys()].map((at) => [at, 1])), told: random() < 0.5 ? (x) => [x, x] : rounded(5) }));
  // Districts sum up too: what was balanced is a plain sum here.
  return { ...rest, queries: ones, protection: { kind: 'covers', to: threshold }, range: () => [0, Infinity] };
}

/** What a release says, for the next one to know. */
export function releasedOf({ atoms, queries }: Tables, published: readonly string[]): readonly Released[] {
  const out = new Set(published);
  return queries.filter(({ id }) => out.has(id)).map(({ weights, told }) => {
    const number = (ratio: Ratio): number => (typeof ratio === 'number' ? ratio : ratio[0] / ratio[1]);
    return { weights, told: told([...weights].reduce((sum, [at, weight]) => sum + number(weight) * (atoms[at] as Atom).value, 0)) };
  });
}
