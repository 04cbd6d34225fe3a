/**
 * Nearest whole number, halves away from zero: how a figure is shown. It rounds the binary double as it is, so what
 * is shown as 2.5 but lies below it goes to 2. Never −0, which a number format would show with a sign.
 *
 * @returns ±Infinity and NaN as they are
 */
export function roundHalfAway(x: number): number {
  const size = Math.round(Math.abs(x));
  return x < 0 ? 0 - size : size;
}
