import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Something to time: one call handles `amount` units, such as respondents. */
export interface Contestant {
  readonly name: string;
  readonly amount: number;
  readonly run: () => unknown;
}

/** Times of one contestant, in the order they were taken. */
export interface Timing {
  readonly name: string;
  /** Nanoseconds a unit, one a round. */
  readonly samples: readonly number[];
  /** Median of the samples. */
  readonly median: number;
}

/**
 * Times all contestants side by side: every round runs each of them once, and the next round starts with another one,
 * so that what disturbs the machine disturbs all alike. Young garbage of one is collected before the next starts.
 * The first rounds warm up and are not counted.
 */
export function sideBySide(contestants: readonly Contestant[], rounds: number, warmUps = 3): readonly Timing[] {
  const collectGarbage = garbageCollector();
  const samples = contestants.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const i of rotated(contestants.length, round + warmUps)) {
      const { run, amount } = contestants[i] as Contestant;
      collectGarbage();
      const start = process.hrtime.bigint();
      run();
      const nanoseconds = Number(process.hrtime.bigint() - start) / amount;
      if (round >= 0) (samples[i] as number[]).push(nanoseconds);
    }
  }
  return contestants.map(({ name }, i) => ({ name, samples: samples[i] as number[], median: median(samples[i] as number[]) }));
}

/** The numbers 0 … n − 1, starting with another one each time. */
export function rotated(n: number, by: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => (i + by) % n);
}

/** Middle of the sorted values, or the mean of the two middle ones; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The smallest value that at least this share of all values do not exceed (nearest rank); NaN of none. @param share 0 … 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Of young objects only: a full collection also gives memory back, and whoever comes next would pay to get it again. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
  return () => collect({ type: 'minor' });
}
