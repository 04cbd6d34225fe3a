import { levelValue } from '../model/profile.ts';
import { answerCode, answerCodes } from '../responses/answer-code.ts';
import { perPair } from '../scoring/co-moments.ts';
import type { Tally } from '../scoring/tally.ts';
import { type GroupPlace, isAsked } from './read-group.ts';

/** Rounding errors of sums of very many, relative to their size. */
const rounding = 1e-9;

/** Sheets of a group. */
export function sheetsOf({ patterns }: Tally, g: number): number {
  let n = 0;
  for (const count of (patterns[g] as ReadonlyMap<string, number>).values()) n += count;
  return n;
}

/** Fewest people that can have answered, of the sheets of a group: some sheets may hold no answer. */
export function fewestRespondents({ instrument: { indicators } }: GroupPlace['plan'], tally: Tally, g: number): number {
  let most = 0;
  for (let i = g * indicators.length; i < (g + 1) * indicators.length; i++) {
    let answered = 0;
    for (let code = 0; code < answerCodes; code++) if (code !== answerCode.missing) answered += tally.histogram[i * answerCodes + code] as number;
    most = Math.max(most, answered);
  }
  const scored = [...(tally.patterns[g] as ReadonlyMap<string, number>)].reduce((sum, [bits, n]) => (bits.includes('1') ? sum + n : sum), 0);
  return Math.max(most, scored);
}

/**
 * Reports figures of a group that contradict each other: counts that do not add up, answers that cannot have given the mean, squares
 * and products that no scores from 0 to 100 have. Rounding is allowed for.
 */
export function checkGroup(place: GroupPlace, tally: Tally): void {
  const { plan: { instrument: { constructs } }, g, path, report } = place;
  checkAnswers(place, tally);
  constructs.forEach(({ id }, c) => {
    if (isAsked(place, c)) return checkConstruct(place, tally, c);
    if (scoredIn(tally, g, [c]) > 0) report('tally-not-asked', [...path, 'patterns'], { id, group: place.plan.instrument.groups[g] as string });
  });
  for (let a = 0; a < constructs.length; a++) for (let b = a + 1; b < constructs.length; b++) checkPair(place, tally, a, b);
}

/** Sheets with a score in all of some constructs. */
function scoredIn({ patterns }: Tally, g: number, constructs: readonly number[]): number {
  let n = 0;
  for (const [bits, count] of patterns[g] as ReadonlyMap<string, number>) if (constructs.every((c) => bits[c] === '1')) n += count;
  return n;
}

/** Every sheet says something to each item, if only that it was not reached; and no answer weighs more than one sheet. */
function checkAnswers({ plan, g, path, report }: GroupPlace, tally: Tally): void {
  const { indicators, levels } = plan.instrument;
  const expected = sheetsOf(tally, g);
  indicators.forEach(({ id }, i) => {
    const cell = g * indicators.length + i;
    if (plan.asked[cell] !== 1) return;
    const codes = tally.histogram.subarray(cell * answerCodes, (cell + 1) * answerCodes);
    const found = codes.reduce((sum, n) => sum + n, 0);
    const at = [...path, 'indicators', id];
    if (found !== expected) report('tally-sum-differs', [...at, 'counts'], { found, expected });
    for (let l = 0; l < levels; l++) if ((tally.items.shares[cell * levels + l] as number) > (codes[l + 1] as number) * (1 + rounding)) report('tally-impossible', [...at, 'shares', l]);
  });
}

function checkConstruct({ plan, g, path, report }: GroupPlace, tally: Tally, c: number): void {
  const { constructs, indicators, levels } = plan.instrument;
  const at = g * constructs.length + c;
  const [n, mean, squares] = [tally.groups.counts[at] as number, tally.groups.means[at] as number, tally.groups.squares[at] as number];
  const to = [...path, 'constructs', (constructs[c] as { id: string }).id];
  const expected = scoredIn(tally, g, [c]);
  if (n !== expected) return report('tally-sum-differs', [...to, 'n'], { found: n, expected });
  if (n === 0) return;
  let [whole, points] = [0, 0];
  for (const i of plan.blocks[g]?.[c]?.columns ?? []) {
    for (let l = 0; l < levels; l++) {
      const share = tally.items.shares[(g * indicators.length + i) * levels + l] as number;
      whole += share;
      points += share * levelValue(l + 1, levels);
    }
  }
  // Each scored sheet's answers weigh 1 in all, and their points are its score.
  if (Math.abs(whole - n) > rounding * n) report('tally-sum-differs', [...to, 'n'], { found: n, expected: whole });
  else if (Math.abs(points / n - mean) > rounding * 100) report('tally-sum-differs', [...to, 'mean'], { found: mean, expected: points / n });
  // Bhatia and Davis (2000): the widest spread that a mean allows, half of the scores at each end; one score has none.
  if (squares > (n === 1 ? 0 : n * mean * (100 - mean)) + rounding * n * 100 ** 2) report('tally-impossible', [...to, 'squares']);
}

function checkPair({ plan, g, path, report }: GroupPlace, tally: Tally, a: number, b: number): void {
  const { constructs } = plan.instrument;
  const width = constructs.length;
  const from = ((g * width + a) * width + b) * perPair;
  const [n = 0, first = 0, second = 0, products = 0] = tally.pairs.subarray(from, from + perPair);
  const to = [...path, 'pairs', (constructs[a] as { id: string }).id, (constructs[b] as { id: string }).id];
  const expected = scoredIn(tally, g, [a, b]);
  if (n !== expected) return report('tally-sum-differs', [...to, 0], { found: n, expected });
  if (n === 0) return;
  const squaresOf = (c: number): number => tally.groups.squares[g * width + c] as number;
  // The others' deviations cancel these: their squares are part of the same sum.
  const mostOf = (c: number): number => {
    const all = scoredIn(tally, g, [c]);
    return Math.sqrt((squaresOf(c) * n * Math.max(0, all - n)) / all);
  };
  const slack = rounding * n * 100;
  if (Math.abs(first) > mostOf(a) + slack) report('tally-impossible', [...to, 1]);
  if (Math.abs(second) > mostOf(b) + slack) report('tally-impossible', [...to, 2]);
  // Cauchy and Schwarz.
  if (Math.abs(products) > Math.sqrt(squaresOf(a) * squaresOf(b)) + slack * 100) report('tally-impossible', [...to, 3]);
}
