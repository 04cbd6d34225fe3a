import { median, percentile } from '../measure.ts';
import type { Answering } from './answer-all.ts';
import type { Shift, TimedEvent } from './page-probe.ts';

/** Shorter events the browser does not tell of, in ms: whoever was not told of took less. */
export const leastEvent = 16;

/** What all visits of one contestant come to: milliseconds, bytes. */
export interface Figures {
  readonly script: number;
  readonly task: number;
  readonly nextMedian: number;
  readonly nextP95: number;
  readonly heap: number;
  readonly paintMedian: number;
  readonly paintP95: number;
  /** The worst visit's sum, of shifts that nobody's input explains. */
  readonly shift: number;
  /** The same of shifts within half a second of an input. */
  readonly shiftAfterInput: number;
}

export function figuresOf(visits: readonly Answering[]): Figures {
  const middle = (of: (visit: Answering) => number): number => median(visits.map(of));
  const next = visits.flatMap(({ nextScreens }) => nextScreens);
  const paints = visits.flatMap(({ events, presses }) => interactionsToPaint(events, presses));
  const worst = (afterInput: boolean): number => Math.max(...visits.map(({ shifts }) => shiftOf(shifts, afterInput)));
  return {
    script: middle(({ script }) => script),
    task: middle(({ task }) => task),
    nextMedian: median(next),
    nextP95: percentile(next, 0.95),
    heap: middle(({ heap }) => heap),
    paintMedian: median(paints),
    paintP95: percentile(paints, 0.95),
    shift: worst(false),
    shiftAfterInput: worst(true),
  };
}

/**
 * Median, over the rounds, of ours by theirs: a machine that slows down slows both visits of a round, and not their ratio.
 *
 * @param of milliseconds, bytes
 */
export function ratioByRound(own: readonly Answering[], peer: readonly Answering[], of: (visit: Answering) => number): number {
  return median(own.map((visit, round) => of(visit) / of(peer[round] as Answering)));
}

/**
 * For each press the longest of its events, from the input to the next paint: what Interaction to Next Paint is made of.
 *
 * @param presses how many there were: those the browser did not tell of were below what it tells
 * @throws Error when the browser tells of more
 */
export function interactionsToPaint(events: readonly TimedEvent[], presses: number): readonly number[] {
  const longest = new Map<number, number>();
  for (const { interaction, duration } of events) longest.set(interaction, Math.max(duration, longest.get(interaction) ?? 0));
  if (longest.size > presses) throw new Error(`the browser tells of ${longest.size} interactions, and there were ${presses} presses`);
  return [...longest.values(), ...Array.from({ length: presses - longest.size }, () => leastEvent)];
}

export function shiftOf(shifts: readonly Shift[], afterInput: boolean): number {
  return shifts.filter((shift) => shift.afterInput === afterInput).reduce((sum, { value }) => sum + value, 0);
}
