/** Sweeps before a start counts as not converging: only data near to having no single solution need more. */
const mostSweeps = 10_000;

/** Largest move of a loading in a sweep that counts as standing still: of a start that is only looked into, and of the best one. */
const nearlyStill = 1e-4;
const still = 1e-13;

/** Loadings nearer to 0 than this do not help to identify a factor. */
const negligible = 1e-6;

/**
 * Loadings λ of one common factor by minimal residuals: those with the least Σ_{i<j} (r_ij − λ_i λ_j)²
 * (H. H. Harman and W. H. Jones 1966, *Factor analysis by minimizing residuals (minres)*, Psychometrika 31, 351–368).
 *
 * As there, one loading at a time is set to its least-squares value given the others, until none moves. It starts once
 * from the correlations of each item and goes on from where it is best, since there can be more than one end.
 *
 * Heywood cases, in which the best λ would lie beyond ±1 and leave an item a negative variance of its own, are held
 * at ±1 (H. H. Harman and Y. Fukuda 1966, Psychometrika 31, 563–571). They come with small samples and with items that nearly
 * repeat one another.
 *
 * @param correlations symmetric, items × items; the diagonal is not read
 * @returns by item, −1 … 1, with a sum of 0 or above. All NaN where the correlations do not settle them: below three
 * items, with fewer than three loadings away from 0, with a correlation that is no finite number, or without convergence
 */
export function minresLoadings(correlations: readonly (readonly number[])[]): readonly number[] {
  const items = [...correlations.keys()];
  const unknown = items.map(() => NaN);
  const known = items.every((i) => correlations[i]?.length === items.length && items.every((j) => i === j || Number.isFinite(correlations[i]?.[j])));
  if (items.length < 3 || !known) return unknown;
  const [best] = correlations.flatMap((row, i) => settle(correlations, row.map((r, j) => (i === j ? 1 : r)), nearlyStill) ?? []).sort((a, b) => a.residual - b.residual);
  const loadings = (best && settle(correlations, best.loadings, still))?.loadings ?? unknown;
  if (loadings.filter((x) => Math.abs(x) > negligible).length < 3) return unknown;
  return loadings.reduce((a, b) => a + b, 0) < 0 ? loadings.map((x) => 0 - x) : loadings;
}

interface End {
  readonly loadings: readonly number[];
  /** The sum of squared residuals it leaves. */
  readonly residual: number;
}

/** Undefined without convergence. */
function settle(correlations: readonly (readonly number[])[], start: readonly number[], enough: number): End | undefined {
  const loadings = Float64Array.from(start);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let move = 0;
    for (let i = 0; i < loadings.length; i++) {
      const next = bestLoading(loadings, correlations[i] as readonly number[], i);
      move = Math.max(move, Math.abs(next - (loadings[i] as number)));
      loadings[i] = next;
    }
    if (move < enough) return { loadings: [...loadings], residual: residualOf(correlations, loadings) };
  }
  return undefined;
}

/** Of item i, given the others: their regression on its correlations with them, cut at ±1. */
function bestLoading(loadings: Float64Array, row: readonly number[], i: number): number {
  let products = 0;
  let squares = 0;
  for (let j = 0; j < loadings.length; j++) {
    if (j === i) continue;
    const loading = loadings[j] as number;
    products += (row[j] as number) * loading;
    squares += loading * loading;
  }
  return squares > 0 ? Math.max(-1, Math.min(1, products / squares)) : 0;
}

function residualOf(correlations: readonly (readonly number[])[], loadings: Float64Array): number {
  let sum = 0;
  for (const [i, row] of correlations.entries()) for (let j = 0; j < i; j++) sum += ((row[j] as number) - (loadings[i] as number) * (loadings[j] as number)) ** 2;
  return sum;
}
