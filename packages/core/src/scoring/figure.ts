import type { Instrument } from '../model/instrument.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import type { PersonScores } from './person-scores.ts';
import type { GroupVariance } from './uncertainty.ts';

/** Rows of the answer table by group position. */
export function rowsByGroup(table: AnswerTable, groups: number): readonly Int32Array[] {
  const sizes = new Int32Array(groups);
  for (let r = 0; r < table.size; r++) (sizes[table.groups[r] as number] as number)++;
  const rows = Array.from(sizes, (n) => new Int32Array(n));
  const next = new Int32Array(groups);
  for (let r = 0; r < table.size; r++) {
    const g = table.groups[r] as number;
    (rows[g] as Int32Array)[(next[g] as number)++] = r;
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
  /** Group means and counts, `groups × constructs`. */
  readonly means: Float64Array;
  readonly counts: Int32Array;
}

/**
 * Variances of the respondents' influences on a figure: for a respondent of group g,
 * `d = n_g Σ_c a_cg (p_c − m_gc) / n_gc`, 0 where a score is missing.
 */
export function influenceVariances(coefficients: Coefficients, data: FigureData): readonly GroupVariance[] {
  const constructs = data.instrument.constructs.length;
  const { scores } = data.persons;
  const result: GroupVariance[] = [];
  data.rows.forEach((rows, g) => {
    const parts = [...coefficients].filter(([, a]) => a[g] !== 0).map(([c, a]) => ({ c, scale: (a[g] as number) / (data.counts[g * constructs + c] as number), mean: data.means[g * constructs + c] as number }));
    if (parts.length === 0) return;
    let n = 0;
    let squares = 0;
    for (const r of rows) {
      let influence = 0;
      let any = false;
      for (const { c, scale, mean } of parts) {
        const score = scores[r * constructs + c] as number;
        if (Number.isNaN(score)) continue;
        any = true;
        influence += scale * (score - mean);
      }
      if (!any) continue;
      n++;
      squares += influence ** 2;
    }
    result.push({ n, variance: n > 1 ? (n ** 2 * squares) / (n - 1) : NaN, roster: data.rosters[g] ?? null });
  });
  return result;
}
