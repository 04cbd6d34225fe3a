import type { Instrument } from '../model/instrument.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import { type CoMoments, type Patterns, perPair, withAny } from './co-moments.ts';
import type { GroupMeans } from './group-means.ts';
import type { GroupVariance } from './uncertainty.ts';

/** Rows of the answer table by group position. */
export function rowsByGroup(table: AnswerTable, groups: number): readonly Int32Array[] {
  const sizes = new Int32Array(groups);
  for (let r = 0; r < table.size; r++) {
    const g = table.groups[r] as number;
    sizes[g] = (sizes[g] as number) + 1;
  }
  const rows = Array.from(sizes, (n) => new Int32Array(n));
  const next = new Int32Array(groups);
  for (let r = 0; r < table.size; r++) {
    const g = table.groups[r] as number;
    const at = next[g] as number;
    (rows[g] as Int32Array)[at] = r;
    next[g] = at + 1;
  }
  return rows;
}

/** Coefficients `a_cg` of a figure `T = Σ a_cg m_gc`, by construct position, then group position. */
export type Coefficients = ReadonlyMap<number, Float64Array>;

/** Adds `share × from` to `into`. */
export function addCoefficients(into: Map<number, Float64Array>, from: Coefficients, share: number): void {
  for (const [c, values] of from) {
    const sum = into.get(c) ?? new Float64Array(values.length);
    values.forEach((a, g) => (sum[g] = (sum[g] as number) + share * a));
    into.set(c, sum);
  }
}

/** What the figures of one administration are made from. */
export interface FigureData {
  readonly instrument: Instrument;
  readonly rosters: readonly (number | null)[];
  readonly groups: GroupMeans;
  readonly pairs: CoMoments;
  readonly patterns: Patterns;
}

/**
 * Variances of the respondents' influences on a figure: for a respondent of group g,
 * `d = n_g Σ_c a_cg (p_c − m_gc) / n_gc`, 0 where a score is missing.
 */
export function influenceVariances(coefficients: Coefficients, data: FigureData): readonly GroupVariance[] {
  const { counts, squares } = data.groups;
  const width = data.instrument.constructs.length;
  return data.instrument.groups.flatMap((_, g): readonly GroupVariance[] => {
    const parts = [...coefficients].flatMap(([c, a]) => {
      const at = g * width + c;
      return a[g] === 0 ? [] : [{ c, scale: (a[g] as number) / (counts[at] as number), squares: squares[at] as number, n: counts[at] as number }];
    }).sort((a, b) => a.c - b.c);
    const [only, ...more] = parts;
    if (!only) return [];
    const n = more.length === 0 ? only.n : withAny(data.patterns[g] as ReadonlyMap<string, number>, parts.map(({ c }) => c));
    const sum = squaredInfluences(parts, g * width, width, data.pairs);
    return [{ n, variance: n > 1 ? (n ** 2 * sum) / (n - 1) : NaN, roster: data.rosters[g] ?? null }];
  });
}

/** `Σ (Σ_c scale_c d_c)²` over a group's respondents, from their squares and co-moments; parts are in the order of constructs. */
function squaredInfluences(parts: readonly { readonly c: number; readonly scale: number; readonly squares: number }[], group: number, width: number, pairs: CoMoments): number {
  let [sum, size] = [0, 0];
  const add = (term: number): void => {
    sum += term;
    size += Math.abs(term);
  };
  parts.forEach(({ c, scale, squares }, i) => {
    add(scale ** 2 * squares);
    for (const other of parts.slice(i + 1)) add(2 * scale * other.scale * (pairs[((group + c) * width + other.c) * perPair + 3] as number));
  });
  // Terms that cancel leave their rounding errors.
  return sum > roundingError * size ? sum : 0;
}

const roundingError = 1e-12;
