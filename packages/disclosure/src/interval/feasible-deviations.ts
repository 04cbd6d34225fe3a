import { type Model, solve } from 'yalps';
import type { Told } from '../tables/tables.ts';
import type { Bound, Knowledge } from './knowledge.ts';

/** What a weighted sum of atoms can be. */
export interface Feasible {
  /** How far below and above its true value. */
  readonly deviations: Told;
  /** What keeps it from being further: published figures that would say more if it were. */
  readonly tight: ReadonlySet<Bound>;
}

/** Rounding of the solver. */
const tolerance = 1e-7;

/**
 * How far a weighted sum of atoms can be from its true value, if none but the free atoms differ from theirs: a linear programme each
 * way. Everyone who knows what is published must hold at least these values for possible; with all atoms free, exactly these.
 *
 * @param target weights by position of the atom
 * @param isEnough whether deviations are far enough apart; the upper one is not looked for where the lower one alone is
 * @param known the published figures that are known; default: all
 */
export function feasibleDeviations(knowledge: Knowledge, target: ReadonlyMap<number, number>, free: ReadonlySet<number>, isEnough: (deviations: Told) => boolean, known: (bound: Bound) => boolean = () => true): Feasible {
  const ranges = new Map([...free].map((at) => [at, knowledge.alone(at)]));
  const met = new Set([...free].flatMap((at) => [...knowledge.boundsOf(at)]));
  const bounds = [...met].filter((bound) => known(bound) && canBind(bound, ranges));
  const programme = programmeOf(ranges, bounds, target);
  const low = extreme(programme, 'minimize');
  if (isEnough([low.value, 0])) return { deviations: [low.value, 0], tight: new Set() };
  const high = extreme(programme, 'maximize');
  return { deviations: [low.value, high.value], tight: new Set([low, high].flatMap(({ at }) => bounds.filter((bound) => isTight(bound, at)))) };
}

/** Whether the free atoms can move a figure by more than its rounding hides. */
function canBind({ weights, slack }: Bound, ranges: ReadonlyMap<number, Told>): boolean {
  let [least, most] = [0, 0];
  for (const [at, range] of ranges) {
    const weight = weights.get(at);
    if (weight === undefined) continue;
    const [low, high] = weight > 0 ? range : [range[1], range[0]];
    least += weight * low;
    most += weight * high;
  }
  return least < slack[0] || most > slack[1];
}

function isTight({ weights, slack: [low, high] }: Bound, at: ReadonlyMap<number, number>): boolean {
  let sum = 0;
  for (const [atom, deviation] of at) sum += (weights.get(atom) ?? 0) * deviation;
  return sum <= low + tolerance || sum >= high - tolerance;
}

type Programme = Pick<Model<string, string>, 'constraints' | 'variables'>;

/**
 * Each deviation is the difference of two variables, one up and one down, of which solvers want that 0 be the lowest value: so the
 * true values, which fit everything, are where the solver starts, and it need not look for a start.
 */
function programmeOf(ranges: ReadonlyMap<number, Told>, bounds: readonly Bound[], target: ReadonlyMap<number, number>): Programme {
  const constraints = new Map<string, { min?: number; max?: number }>();
  bounds.forEach(({ slack: [low, high] }, i) => constraints.set(`b${i}`, { ...(Number.isFinite(low) ? { min: low } : {}), ...(Number.isFinite(high) ? { max: high } : {}) }));
  const variables = new Map<string, Map<string, number>>();
  const addVariable = (key: string, at: number, sign: 1 | -1, most: number): void => {
    if (most === 0) return;
    const entries = new Map([['target', sign * (target.get(at) ?? 0)]]);
    bounds.forEach(({ weights }, i) => {
      const weight = weights.get(at);
      if (weight !== undefined) entries.set(`b${i}`, sign * weight);
    });
    if (Number.isFinite(most)) {
      entries.set(key, 1);
      constraints.set(key, { max: most });
    }
    variables.set(key, entries);
  };
  for (const [at, [low, high]] of ranges) {
    addVariable(`+${at}`, at, 1, high);
    addVariable(`-${at}`, at, -1, -low);
  }
  return { constraints, variables };
}

interface Extreme {
  readonly value: number;
  /** Deviation by position of the atom. */
  readonly at: ReadonlyMap<number, number>;
}

function extreme(programme: Programme, direction: 'minimize' | 'maximize'): Extreme {
  const { status, result, variables: solution } = solve({ ...programme, direction, objective: 'target' });
  if (status === 'unbounded') return { value: direction === 'minimize' ? -Infinity : Infinity, at: new Map() };
  // Where the solver finds no end, nothing is known to be hidden.
  if (status !== 'optimal') return { value: 0, at: new Map() };
  const at = new Map<number, number>();
  for (const [key, by] of solution) at.set(Number(key.slice(1)), (at.get(Number(key.slice(1))) ?? 0) + (key.startsWith('+') ? by : -by));
  return { value: result, at };
}
