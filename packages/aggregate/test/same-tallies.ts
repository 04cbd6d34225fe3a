import assert from 'node:assert/strict';
import { emptyTally, type Instrument, type Tally } from '@readiness-kit/core';

/** Counts as they are, sums to a billionth. A district that is missing has nobody. */
export function sameTallies(instrument: Instrument, actual: ReadonlyMap<string, Tally>, wanted: ReadonlyMap<string, Tally>): void {
  for (const id of new Set([...actual.keys(), ...wanted.keys()])) {
    const [a, b] = [actual.get(id) ?? emptyTally(instrument), wanted.get(id) ?? emptyTally(instrument)];
    close(a.groups.counts, b.groups.counts, `${id} counts`);
    close(a.groups.means, b.groups.means, `${id} means`);
    close(a.groups.squares, b.groups.squares, `${id} squares`);
    close(a.pairs, b.pairs, `${id} pairs`);
    close(a.items.shares, b.items.shares, `${id} shares`);
    assert.deepEqual(a.histogram, b.histogram, `${id} answers`);
    assert.deepEqual(a.patterns.map((of) => Object.fromEntries([...of].sort())), b.patterns.map((of) => Object.fromEntries([...of].sort())), `${id} patterns`);
  }
}

function close(a: ArrayLike<number>, b: ArrayLike<number>, what: string): void {
  assert.equal(a.length, b.length, what);
  // Sums of products may cancel out; what is added is at most the square of the scale.
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) assert.ok(Math.abs((a[i] as number) - (b[i] as number)) <= 1e-9 * Math.max(100, Math.abs(b[i] as number)), `${what} ${i}: ${a[i]} is not ${b[i]}`);
}
