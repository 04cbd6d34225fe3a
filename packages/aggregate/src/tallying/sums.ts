import { emptyTally, type ScoringPlan, type Tally } from '@readiness-kit/core';

/** From here deviations are summed: within the scale, so that squares lose no digits. */
export const centre = 50;

/** Sums over the respondents of a group of a district. */
export interface Sums {
  /** By construct: respondents, deviations from the centre, their squares, lowest and highest score. */
  readonly scores: Float64Array;
  /** By pair of constructs, in the order of `pairsOf`: respondents with both, deviations of each, their products. */
  readonly pairs: Float64Array;
  /** By which constructs have a score: `1` and `0` by construct. */
  readonly patterns: Map<string, number>;
  /** By indicator and code. */
  readonly answers: Float64Array;
  /** By indicator and level. */
  readonly shares: Float64Array;
}

export const perScore = 5;
export const perPair = 4;
/** Answer codes, and what is unreadable. */
export const codes = 12;

/** Pairs of constructs, the first below the second. */
export const pairsOf = (constructs: number): readonly (readonly [number, number])[] => Array.from({ length: constructs }, (_, a) => Array.from({ length: constructs - a - 1 }, (__, k): readonly [number, number] => [a, a + k + 1])).flat();

export function emptySums({ instrument: { constructs, indicators, levels } }: ScoringPlan): Sums {
  return {
    scores: Float64Array.from({ length: constructs.length * perScore }, (_, at) => (at % perScore === 3 ? Infinity : at % perScore === 4 ? -Infinity : 0)),
    pairs: new Float64Array(pairsOf(constructs.length).length * perPair),
    patterns: new Map(),
    answers: new Float64Array(indicators.length * codes),
    shares: new Float64Array(indicators.length * levels),
  };
}

/** The tally of a district, of the sums of its groups. @param groups by group position; `undefined` for nobody */
export function tallyOfSums(plan: ScoringPlan, groups: readonly (Sums | undefined)[]): Tally {
  const tally = emptyTally(plan.instrument);
  groups.forEach((sums, g) => sums && fill(plan, tally, sums, g));
  return tally;
}

function fill({ asked, instrument: { constructs, indicators, levels } }: ScoringPlan, tally: Tally, sums: Sums, g: number): void {
  const width = constructs.length;
  /** By construct, the mean's distance from the centre; where all scores are the same, that exactly. */
  const means = new Float64Array(width);
  const isConstant = new Uint8Array(width);
  for (let c = 0; c < width; c++) {
    const [n = 0, sum = 0, squares = 0, low = 0, high = 0] = sums.scores.subarray(c * perScore, (c + 1) * perScore);
    if (n === 0) continue;
    const at = g * width + c;
    isConstant[c] = Number(low === high);
    means[c] = low === high ? low - centre : sum / n;
    tally.groups.counts[at] = n;
    tally.groups.means[at] = low === high ? low : centre + sum / n;
    tally.groups.squares[at] = low === high ? 0 : Math.max(0, squares - sum ** 2 / n);
  }
  pairsOf(width).forEach(([a, b], k) => {
    const [n = 0, first = 0, second = 0, products = 0] = sums.pairs.subarray(k * perPair, (k + 1) * perPair);
    if (n === 0) return;
    const [x, y] = [means[a] as number, means[b] as number];
    const one = isConstant[a] ? 0 : first - n * x;
    const two = isConstant[b] ? 0 : second - n * y;
    const product = isConstant[a] || isConstant[b] ? 0 : products - x * second - y * first + n * x * y;
    tally.pairs.set([n, one, two, product], ((g * width + a) * width + b) * perPair);
  });
  for (const [pattern, n] of sums.patterns) (tally.patterns[g] as Map<string, number>).set(pattern, n);
  for (const i of indicators.keys()) {
    if (asked[g * indicators.length + i] !== 1) continue;
    for (let code = 0; code < codes - 1; code++) tally.histogram[(g * indicators.length + i) * (codes - 1) + code] = sums.answers[i * codes + code] as number;
    // What cannot be read was asked and is no answer.
    const missing = (g * indicators.length + i) * (codes - 1);
    tally.histogram[missing] = (tally.histogram[missing] as number) + (sums.answers[i * codes + codes - 1] as number);
    for (let l = 0; l < levels; l++) tally.items.shares[(g * indicators.length + i) * levels + l] = sums.shares[i * levels + l] as number;
  }
}
