import { compare, type Change, type Comparison, type ReadinessResult } from '@readiness-kit/core';
import { own } from '../own.ts';
import type { ReadResult, ResultProblem } from '../results/read-result.ts';

/** One wave, as it was given. */
export interface Wave {
  readonly label: string;
  readonly result: ReadinessResult;
}

/** Waves that can be read, each two neighbours compared, and what is wrong with the others. */
export interface Waves {
  readonly waves: readonly Wave[];
  /** The n-th compares the n-th wave with the one after it. */
  readonly comparisons: readonly Comparison[];
  readonly problems: readonly { readonly label: string; readonly problem: ResultProblem }[];
}

/**
 * @param reads of one district, the oldest first
 * @param labelOf name of the n-th wave
 */
export function wavesOf(reads: readonly ReadResult[], labelOf: (n: number) => string): Waves {
  const waves = reads.flatMap((read, n): readonly Wave[] => (read.ok ? [{ label: labelOf(n), result: read.result }] : []));
  return {
    waves,
    comparisons: waves.slice(1).map(({ result }, i) => compare((waves[i] as Wave).result, result)),
    problems: reads.flatMap((read, n) => (read.ok ? [] : [{ label: labelOf(n), problem: read.problem }])),
  };
}

/** Change of a construct or composite; `undefined` across a break. */
export const changeOf = ({ constructs, composites }: Comparison, id: string): Change | undefined => own(constructs, id) ?? own(composites, id);
