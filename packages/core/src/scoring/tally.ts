import type { Instrument } from '../model/instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import { type AnswerTable, checkTable } from '../responses/answer-table.ts';
import { answerCodes } from '../responses/answer-code.ts';
import { answerHistogram } from './answer-counts.ts';
import { coMoments, type CoMoments, type Patterns, perPair } from './co-moments.ts';
import { type ItemSums, itemSums } from './contributions.ts';
import { type GroupMeans, groupMeans } from './group-means.ts';
import { type PersonScores, personScores } from './person-scores.ts';
import { type ScoringPlan, scoringPlan } from './scoring-plan.ts';

/**
 * The sufficient statistics of an administration: all that the figures of its scores need of the answers, and no row. Tallies of
 * parts of a population merge to that of the whole.
 *
 * It holds for one instrument, profile and form: scores of persons, which it sums up, depend on them.
 */
export interface Tally {
  readonly groups: GroupMeans;
  readonly pairs: CoMoments;
  readonly patterns: Patterns;
  /** Answers by code, as columns of `groups × indicators × codes`; of indicators that a group is asked. */
  readonly histogram: Int32Array;
  readonly items: ItemSums;
}

export interface TallyInput {
  /** Must pass `checkInstrument`. */
  readonly instrument: Instrument;
  readonly table: AnswerTable;
  readonly profile?: ScoringProfile;
  readonly form?: string;
}

/** @throws ReadinessError `form-unknown`, `table-invalid` */
export function tallyAnswers({ instrument, table, profile = communityProfile, form }: TallyInput): Tally {
  checkTable(instrument, table);
  const plan = scoringPlan(instrument, profile, form);
  return tallyOf(plan, table, personScores(plan, table));
}

export function tallyOf(plan: ScoringPlan, table: AnswerTable, persons: PersonScores): Tally {
  const groups = groupMeans(plan, persons, table);
  return { groups, ...coMoments(plan, persons, table, groups), histogram: answerHistogram(plan, table), items: itemSums(plan, table, persons) };
}

/** The tally of nobody: merged with another, it is that. */
export function emptyTally({ groups, constructs, indicators, levels }: Pick<Instrument, 'groups' | 'constructs' | 'indicators' | 'levels'>): Tally {
  const cells = groups.length * constructs.length;
  return {
    groups: { counts: new Int32Array(cells), means: new Float64Array(cells).fill(NaN), squares: new Float64Array(cells) },
    pairs: new Float64Array(cells * constructs.length * perPair),
    patterns: groups.map(() => new Map()),
    histogram: new Int32Array(groups.length * indicators.length * answerCodes),
    items: { shares: new Float64Array(groups.length * indicators.length * levels) },
  };
}

/**
 * The tally of two parts together. Means and squares as Chan, Golub & LeVeque (1979) put them together, products likewise: where
 * all scores are the same, nothing is rounded.
 *
 * @throws ReadinessError `tally-mismatch` when they are not of the same instrument
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const sizes = (tally: Tally): string => [tally.groups.counts, tally.pairs, tally.histogram, tally.items.shares, tally.patterns].map(({ length }) => length).join();
  if (sizes(a) !== sizes(b)) throw new ReadinessError('tally-mismatch', `tallies of ${sizes(a)} and ${sizes(b)} places`);
  const groups = mergeMeans(a.groups, b.groups);
  return {
    groups,
    pairs: mergePairs(a, b, groups),
    patterns: a.patterns.map((ofA, g) => {
      const merged = new Map(ofA);
      for (const [bits, n] of b.patterns[g] as Patterns[number]) merged.set(bits, (merged.get(bits) ?? 0) + n);
      return merged;
    }),
    histogram: a.histogram.map((n, i) => n + (b.histogram[i] as number)),
    items: { shares: a.items.shares.map((share, i) => share + (b.items.shares[i] as number)) },
  };
}

function mergeMeans(a: GroupMeans, b: GroupMeans): GroupMeans {
  const counts = a.counts.map((n, at) => n + (b.counts[at] as number));
  const means = a.means.map((mean, at) => meanOf(a.counts[at] as number, mean, b.counts[at] as number, b.means[at] as number));
  const squares = a.squares.map((sum, at) => {
    const [n, m] = [a.counts[at] as number, b.counts[at] as number];
    const apart = n === 0 || m === 0 ? 0 : (a.means[at] as number) - (b.means[at] as number);
    return sum + (b.squares[at] as number) + (apart === 0 ? 0 : (apart ** 2 * n * m) / (n + m));
  });
  return { counts, means, squares };
}

function meanOf(n: number, a: number, m: number, b: number): number {
  if (n === 0) return b;
  if (m === 0 || a === b) return a;
  return (n * a + m * b) / (n + m);
}

/** Each part's deviations are moved to the means of both. */
function mergePairs(a: Tally, b: Tally, { means }: GroupMeans): CoMoments {
  const merged = new Float64Array(a.pairs.length);
  const width = Math.sqrt(merged.length / perPair / (a.patterns.length || 1));
  for (let at = 0; at < merged.length; at += perPair) {
    const pair = at / perPair;
    const group = Math.floor(pair / width ** 2) * width;
    const [one, two] = [group + (Math.floor(pair / width) % width), group + (pair % width)];
    for (const { pairs, groups } of [a, b]) {
      const [n = 0, first = 0, second = 0, products = 0] = pairs.subarray(at, at + perPair);
      if (n === 0) continue;
      const d = (groups.means[one] as number) - (means[one] as number);
      const e = (groups.means[two] as number) - (means[two] as number);
      [n, first + n * d, second + n * e, products + d * second + e * first + n * d * e].forEach((x, k) => (merged[at + k] = (merged[at + k] as number) + x));
    }
  }
  return merged;
}
