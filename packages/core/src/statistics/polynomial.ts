/** Value at x of the polynomial with these coefficients, highest power first (Horner's scheme). */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}
