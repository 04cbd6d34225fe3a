import { position } from '../results/profile-geometry.ts';

/** Room of a dot, in px; dots nearer than this run into one line. */
const room = 4;

/**
 * Districts as dots on a scale of 0 … 100, as one path in a box 100 wide and `height` px high: dots of the same value stand above
 * one another, about the middle, as far apart as the tallest pile has room. A thousand dots are one element.
 *
 * Each dot is a line of no length, which a round cap makes a dot; a pile without room between its dots is one line.
 *
 * @param values published figures alone
 * @param mirrored for pages that read from right to left: 0 is at the right edge
 */
export function stripPath(values: readonly number[], height: number, mirrored = false): string {
  const piles = new Map<number, number>();
  for (const value of values) piles.set(value, (piles.get(value) ?? 0) + 1);
  const tallest = Math.max(1, ...piles.values());
  const step = Math.min(room, (height - room) / Math.max(1, tallest - 1));
  const marks = [...piles].map(([value, count]) => {
    const x = position(value, mirrored);
    const top = height / 2 - ((count - 1) * step) / 2;
    if (step < room / 2 && count > 1) return `M${x} ${tidy(top)}v${tidy((count - 1) * step)}`;
    return Array.from({ length: count }, (_, n) => `M${x} ${tidy(top + n * step)}h0`).join('');
  });
  return marks.join('');
}

const tidy = (px: number): number => Math.round(px * 100) / 100;
