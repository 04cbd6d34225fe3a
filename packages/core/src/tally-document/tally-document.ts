import type { AnswerCounts } from '../scoring/score-types.ts';
import type { Provenance } from '../result/readiness-result.ts';

/** Version of the document's shape. Every released version stays readable. */
export const tallyDocumentSchemaVersion = 1;

/** What tells a tally from other documents. */
export const tallyDocumentKind = 'readiness-tally';

/**
 * A {@link Tally} as plain JSON, for a district that sends its state sums instead of answers. It holds no row, yet is not
 * anonymous: exact counts of small groups say what their people answered.
 *
 * Doubles are written so that they read back bit by bit; −0 becomes 0.
 */
export interface TallyDocument {
  readonly schemaVersion: typeof tallyDocumentSchemaVersion;
  readonly kind: typeof tallyDocumentKind;
  readonly district: { readonly id: string; readonly name: string | null };
  /** When it was asked, such as `2026-fall`: letters, digits, `.`, `_` and `-`, 40 at most. */
  readonly wave: string;
  /** What was measured with what. There is no hash of the answers: of a small group they could be found by trying. */
  readonly provenance: Pick<Provenance, 'instrument' | 'profile' | 'engine' | 'form'>;
  /** By group of the instrument, people with at least one answer; sheets without one are counted in the tally alone. */
  readonly respondents: Readonly<Record<string, number>>;
  /** People in each group, of the groups where that is known. */
  readonly rosters?: Readonly<Record<string, number>>;
  /** By group; of those with a sheet. */
  readonly tally: Readonly<Record<string, TalliedGroup>>;
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above. */
  readonly hash: string;
}

/** The part of a tally that is a group's. What nobody has a score in is not there. */
export interface TalliedGroup {
  /** Answer sheets by which constructs have a score: `1` and `0` in the order of the instrument's constructs. */
  readonly patterns: Readonly<Record<string, number>>;
  readonly constructs: Readonly<Record<string, TalliedConstruct>>;
  /** By construct, then by one after it in the instrument's order. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, TalliedPair>>>>;
  /** By indicator that the group is asked. */
  readonly indicators: Readonly<Record<string, TalliedIndicator>>;
}

export interface TalliedConstruct {
  /** Respondents with a score. */
  readonly n: number;
  /** Points, 0 … 100. */
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squares: number;
}

/** Respondents with both scores; sums of their deviations from the group's mean in the first, and in the second; sum of the products of these. */
export type TalliedPair = readonly [n: number, first: number, second: number, products: number];

export interface TalliedIndicator {
  /** Every sheet of the group, by what it says. */
  readonly counts: AnswerCounts;
  /** By level, how much of the respondents' scores rests on answers at it: see `ItemSums`. */
  readonly shares: readonly number[];
}
