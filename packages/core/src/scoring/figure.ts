import type { Instrument } from '../model/instrument.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { GroupMeans } from './group-means.ts';
import type { PersonScores } from './person-scores.ts';
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
  readonly persons: PersonScores;
  readonly rows: readonly Int32Array[];
  readonly rosters: readonly (number | null)[];
  readonly groups: GroupMeans;
}

/**
 * Variances of the respondents' influences on a figure: for a respondent of group g,
 * `d = n_g Σ_c a_cg (p_c − m_gc) / n_gc`, 0 where a score is missing.
 */
export function influenceVariances(coefficients: Coefficients, data: FigureData): readonly GroupVariance[] {
  const { counts, means, squares } = data.groups;
  const width = data.instrument.constructs.length;
  return data.rows.flatMap((rows, g): readonly GroupVariance[] => {
    const parts = [...coefficients].flatMap(([c, a]) => {
      const at = g * width + c;
      return a[g] === 0 ? [] : [{ c, scale: (a[g] as number) / (counts[at] as number), mean: means[at] as number, squares: squares[at] as number, n: counts[at] as number }];
    });
    const [only, ...more] = parts;
    if (!only) return [];
    const { n, sum } = more.length === 0 ? { n: only.n, sum: only.scale ** 2 * only.squares } : influenceSquares(parts, rows, data.persons.scores, width);
    return [{ n, variance: n > 1 ? (n ** 2 * sum) / (n - 1) : NaN, roster: data.rosters[g] ?? null }];
  });
}

/** Number of respondents with any of the scores, and the sum of their squared influences. */
function influenceSquares(parts: readonly { readonly c: number; readonly scale: number; readonly mean: number }[], rows: Int32Array, scores: Float64Array, width: number): { readonly n: number; readonly sum: number } {
  const columns = Int32Array.from(parts, (p) => p.c);
  const scales = Float64Array.from(parts, (p) => p.scale);
  const means = Float64Array.from(parts, (p) => p.mean);
  let n = 0;
  let sum = 0;
  for (const r of rows) {
    let influence = 0;
    let any = 0;
    for (let k = 0; k < columns.length; k++) {
      const score = scores[r * width + (columns[k] as number)] as number;
      if (Number.isNaN(score)) continue;
      any = 1;
      influence += (scales[k] as number) * (score - (means[k] as number));
    }
    n += any;
    sum += influence ** 2;
  }
  return { n, sum };
}
