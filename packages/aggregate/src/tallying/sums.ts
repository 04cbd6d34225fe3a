import { emptyTally, type ScoringPlan, type Tally } from '@readiness-kit/core';
import type { Asked } from './person-sql.ts';

/** From here deviations are summed: within the scale, so that squares lose no digits. */
export const centre = 50;

/** Sums over the respondents of a group of a district, which parts of them add to. */
export interface Sums {
  /** By construct: respondents, deviations from the centre, their squares, lowest and highest score. */
  readonly scores: Float64Array;
  /** By pair of constructs, in the order of `pairsOf`: respondents with both, deviations of each, their products. */
  readonly pairs: Float64Array;
  /** By which constructs have a score, bit by bit of a whole number. */
  readonly patterns: Map<number, number>;
  /** By indicator of the instrument and code. */
  readonly answers: Float64Array;
  /** By indicator of the instrument and level. */
  readonly shares: Float64Array;
}

export const perScore = 5;
export const perPair = 4;
/** Answer codes, and what is unreadable. */
export const codes = 12;

/** Pairs of what a group is asked, the first below the second. */
export const pairsOf = ({ constructs }: Asked): readonly (readonly [number, number])[] => constructs.flatMap((a, i) => constructs.slice(i + 1).map((b): readonly [number, number] => [a, b]));

export function emptySums({ instrument }: ScoringPlan, asked: Asked): Sums {
  const scores = new Float64Array(asked.constructs.length * perScore);
  for (let at = 0; at < scores.length; at += perScore) {
    scores[at + 3] = Infinity;
    scores[at + 4] = -Infinity;
  }
  return {
    scores,
    pairs: new Float64Array(pairsOf(asked).length * perPair),
    patterns: new Map(),
    answers: new Float64Array(instrument.indicators.length * codes),
    shares: new Float64Array(instrument.indicators.length * instrument.levels),
  };
}

/** The tally of a district, of the sums of its groups. @param sums by group position; `undefined` for nobody */
export function tallyOfSums(plan: ScoringPlan, asked: readonly Asked[], sums: readonly (Sums | undefined)[]): Tally {
  const { instrument } = plan;
  const tally = emptyTally(instrument);
  sums.forEach((of, g) => of && fill(plan, tally, asked[g] as Asked, of, g));
  return tally;
}

function fill({ instrument: { constructs, indicators, levels } }: ScoringPlan, tally: Tally, asked: Asked, sums: Sums, g: number): void {
  const width = constructs.length;
  /** By construct, the mean's distance from the centre; where all scores are the same, that exactly. */
  const means = new Float64Array(width);
  const isConstant = new Uint8Array(width);
  asked.constructs.forEach((c, k) => {
    const [n = 0, sum = 0, squares = 0, low = 0, high = 0] = sums.scores.subarray(k * perScore, (k + 1) * perScore);
    if (n === 0) return;
    const at = g * width + c;
    isConstant[c] = Number(low === high);
    means[c] = low === high ? low - centre : sum / n;
    tally.groups.counts[at] = n;
    tally.groups.means[at] = low === high ? low : centre + sum / n;
    tally.groups.squares[at] = low === high ? 0 : Math.max(0, squares - sum ** 2 / n);
  });
  pairsOf(asked).forEach(([a, b], k) => {
    const [n = 0, first = 0, second = 0, products = 0] = sums.pairs.subarray(k * perPair, (k + 1) * perPair);
    if (n === 0) return;
    const [x, y] = [means[a] as number, means[b] as number];
    const one = isConstant[a] ? 0 : first - n * x;
    const two = isConstant[b] ? 0 : second - n * y;
    const product = isConstant[a] || isConstant[b] ? 0 : products - x * second - y * first + n * x * y;
    tally.pairs.set([n, one, two, product], ((g * width + a) * width + b) * perPair);
  });
  for (const [bits, n] of sums.patterns) {
    const pattern = constructs.map((_, c) => (asked.constructs.includes(c) ? (Math.floor(bits / 2 ** asked.constructs.indexOf(c)) % 2 === 1 ? '1' : '0') : '0')).join('');
    (tally.patterns[g] as Map<string, number>).set(pattern, n);
  }
  for (const i of asked.indicators) {
    for (let code = 0; code < codes - 1; code++) tally.histogram[(g * indicators.length + i) * (codes - 1) + code] = sums.answers[i * codes + code] as number;
    // What cannot be read was asked and is no answer.
    const missing = (g * indicators.length + i) * (codes - 1);
    tally.histogram[missing] = (tally.histogram[missing] as number) + (sums.answers[i * codes + codes - 1] as number);
    for (let l = 0; l < levels; l++) tally.items.shares[(g * indicators.length + i) * levels + l] = sums.shares[i * levels + l] as number;
  }
}
