import { polynomial } from './polynomial.ts';

// Numerators and denominators, highest power first: of x² near 0, of |x| in the middle, of 1/x² in the tail.
const centre = {
  above: [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249],
  below: [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956],
};
const middle = {
  above: [
    1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
    2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
  ],
  below: [
    1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
    18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
  ],
};
const tail = {
  above: [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5],
  below: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5],
};
const densityAtZero = 0.398942280401432677939946;

/**
 * Standard normal distribution function Φ(x) = P(Z ≤ x).
 *
 * Rational Chebyshev approximations of W. J. Cody (1969), Mathematics of Computation 23, 631–637, in the
 * form of Algorithm 715 (Cody 1993, ACM Transactions on Mathematical Software 19, 22–32). The lower tail keeps
 * its relative accuracy (measured 1e-15) down to the smallest normal double, near x = −37.5.
 *
 * @param x any number, ±Infinity included
 * @returns 0 … 1; NaN for NaN
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.67448975) return 0.5 + x * ratio(x * x, centre);
  const beyond = halfSquareExponential(size) * millsRatio(size);
  return x > 0 ? 1 - beyond : beyond;
}

/** Upper tail over exp(−x²/2), for x > 0.67. */
function millsRatio(x: number): number {
  if (x < Math.sqrt(32)) return ratio(x, middle);
  const z = 1 / (x * x);
  return (densityAtZero - z * ratio(z, tail)) / x;
}

/** exp(−x²/2) with x² split in two, so that rounding it does not reach the result. */
function halfSquareExponential(x: number): number {
  if (x > 40) return 0;
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(x - coarse) * (x + coarse)) / 2);
}

const ratio = (x: number, { above, below }: typeof centre): number => polynomial(x, above) / polynomial(x, below);
