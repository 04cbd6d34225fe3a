import { roundHalfAway } from '@readiness-kit/core';

/** How numbers read in a language. A figure is rounded here and nowhere else. */
export interface Numbers {
  /** Whole points, halves away from zero. */
  readonly points: (x: number) => string;
  /** One decimal, for differences that whole points would hide. Never “-0.0”: it would hint at a direction. */
  readonly tenths: (x: number) => string;
  /** A share of 1 as whole percent; `—` when there is none. */
  readonly percent: (share: number | null) => string;
  readonly count: (x: number) => string;
}

export function numbersOf(language: string): Numbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    points: (x) => whole.format(roundHalfAway(x)),
    tenths: (x) => tenth.format(roundHalfAway(x * 10) === 0 ? 0 : x),
    percent: (share) => (share === null ? '—' : percent.format(share)),
    count: (x) => whole.format(x),
  };
}

/** A figure that is over a limit, so that it never reads as the limit itself. */
export function over(figure: number, language: string, style: 'decimal' | 'percent' = 'decimal'): string {
  const steps = style === 'percent' ? 100 : 10;
  return new Intl.NumberFormat(language, { style, maximumFractionDigits: style === 'percent' ? 0 : 1 }).format(Math.ceil(figure * steps) / steps);
}
