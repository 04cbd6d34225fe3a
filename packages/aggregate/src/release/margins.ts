import { type Figures, normalQuantile } from '@readiness-kit/core';
import { type Query, toNumber } from '@readiness-kit/disclosure';
import type { State } from '../state/state.ts';

/** Fewest people in each group of a figure whose margin is published. A default. */
const fewest = 20;

/** How uncertain the means of atoms are: variances in squared points, by position. */
export interface MeanVariances {
  /** Of its own answers; `null` of few. */
  readonly own: readonly (number | null)[];
  /** As if its answers varied as those of its group do in the whole state; `null` where too few answered there too. */
  readonly usual: readonly (number | null)[];
}

export function meanVariances({ districts, instrument: { groups, constructs } }: State, construct: number): MeanVariances {
  const at = (g: number): number => g * constructs.length + construct;
  const usual = groups.map((_, g) => {
    let [people, squares, within] = [0, 0, 0];
    for (const { tally } of districts) {
      const n = tally.groups.counts[at(g)] as number;
      people += n;
      squares += tally.groups.squares[at(g)] as number;
      within += Math.max(0, n - 1);
    }
    return people < fewest || within === 0 ? null : squares / within;
  });
  const own: (number | null)[] = [];
  const typical: (number | null)[] = [];
  for (const { tally } of districts) {
    for (const g of groups.keys()) {
      const n = tally.groups.counts[at(g)] as number;
      const variance = usual[g] ?? null;
      own.push(n === 0 ? 0 : n < fewest ? null : (tally.groups.squares[at(g)] as number) / (n - 1) / n);
      typical.push(n === 0 ? 0 : variance === null ? null : variance / n);
    }
  }
  return { own, usual: typical };
}

/**
 * Half the width of a figure's interval, in whole points upwards; `null` where a group that it rests on has too few people.
 *
 * @param ofMany whether many districts are in it: small groups then vary as their group does in the state
 */
export function marginOf({ own, usual }: MeanVariances, { weights }: Pick<Query, 'weights'>, confidence: number, ofMany: boolean): Figures[number] {
  let variance = 0;
  for (const [at, weight] of weights) {
    const of = own[at] ?? (ofMany ? usual[at] : null);
    if (of === null || of === undefined) return null;
    variance += toNumber(weight) ** 2 * of;
  }
  return Math.ceil(normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance) - 1e-9);
}
