/**
 * The smallest part that tables are made of: people whose figure stands in no sum by itself but for its own. A count's atom has its
 * own people as value.
 */
export interface Atom {
  /** Unique among the atoms. */
  readonly id: string;
  /** Whole number from 0. */
  readonly people: number;
  /** The true value: a mean, a sum or a count. */
  readonly value: number;
}

/** A whole number, or a numerator and a denominator: weights are exact, as the span audit is. */
export type Ratio = number | readonly [numerator: number, denominator: number];

/** A weighted sum of atoms' values. */
export interface Query {
  /** Unique among the queries. */
  readonly id: string;
  /** By position of the atom. */
  readonly weights: ReadonlyMap<number, Ratio>;
  /** Queries of a lower rank are published first, if they can be; then those of more people, then by id. */
  readonly rank: number;
  /**
   * What the published figure tells of the true one: the lowest and highest it can be, given how it is rounded. Must hold `value`.
   * @param value weighted sum of the atoms' true values
   */
  readonly told: (value: number) => Told;
}

/** The lowest and the highest that a true figure can be. */
export type Told = readonly [low: number, high: number];

/** What was said before of the same atoms. */
export interface Released {
  readonly weights: ReadonlyMap<number, Ratio>;
  readonly told: Told;
}

/** How uncertain a forbidden figure must stay to someone who knows every release, every roster and every rounding rule. */
export type Protection =
  /** It may be anything from 0 to `to`: for counts. Or up to `most`, where everyone knows that it cannot be more. */
  | { readonly kind: 'covers'; readonly to: number }
  /** The lowest and highest it can be are this far apart: for means. To one of its own people, those of the others' share of it. */
  | { readonly kind: 'width'; readonly width: number };

export interface Tables {
  readonly atoms: readonly Atom[];
  readonly queries: readonly Query[];
  /** The fewest people a published figure rests on. */
  readonly threshold: number;
  readonly protection: Protection;
  /** What everyone knows of an atom's value without any table. */
  readonly range: (atom: Atom) => Told;
  /** Figures that are out and cannot be taken back. Default: none. */
  readonly released?: readonly Released[];
}

/**
 * Why a figure is withheld: too few people; it and others would give a figure of too few; a lone respondent, who knows her own
 * answer, could work one out; a figure of too few would be known too narrowly.
 */
export type Reason = 'primary' | 'complementary' | 'singleton' | 'interval';

/** The people a query rests on. */
export function peopleOf({ atoms }: Pick<Tables, 'atoms'>, { weights }: Pick<Query, 'weights'>): number {
  let people = 0;
  for (const [at, weight] of weights) if (!isZero(weight)) people += (atoms[at] as Atom).people;
  return people;
}

/** The true figure. */
export function valueOf({ atoms }: Pick<Tables, 'atoms'>, { weights }: Pick<Query, 'weights'>): number {
  let value = 0;
  for (const [at, weight] of weights) value += toNumber(weight) * (atoms[at] as Atom).value;
  return value;
}

export const toNumber = (ratio: Ratio): number => (typeof ratio === 'number' ? ratio : ratio[0] / ratio[1]);

export const isZero = (ratio: Ratio): boolean => (typeof ratio === 'number' ? ratio : ratio[0]) === 0;

/** Rounding to a multiple of `step`, half away from zero. */
export const rounded =
  (step: number): Query['told'] =>
  (value) => {
    const published = Math.sign(value) * Math.round(Math.abs(value) / step) * step;
    return [published - step / 2, published + step / 2];
  };

/** No rounding at all. */
export const exact: Query['told'] = (value) => [value, value];
