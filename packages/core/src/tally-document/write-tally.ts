import { answerCounts } from '../scoring/answer-counts.ts';
import { perPair } from '../scoring/co-moments.ts';
import { askedGroups } from '../scoring/indicator-score.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import type { Tally } from '../scoring/tally.ts';
import type { TalliedConstruct, TalliedGroup, TalliedIndicator, TalliedPair, TallyDocument } from './tally-document.ts';

/** A tally by ids instead of positions, without what is empty. */
export function writeTally(plan: ScoringPlan, tally: Tally): TallyDocument['tally'] {
  return Object.fromEntries(plan.instrument.groups.flatMap((group, g) => ((tally.patterns[g] as ReadonlyMap<string, number>).size === 0 ? [] : [[group, writeGroup(plan, tally, g)]])));
}

function writeGroup(plan: ScoringPlan, tally: Tally, g: number): TalliedGroup {
  return { patterns: Object.fromEntries(tally.patterns[g] as ReadonlyMap<string, number>), constructs: writeConstructs(plan, tally, g), pairs: writePairs(plan, tally, g), indicators: writeIndicators(plan, tally, g) };
}

function writeConstructs({ instrument: { constructs } }: ScoringPlan, { groups }: Tally, g: number): TalliedGroup['constructs'] {
  return Object.fromEntries(
    constructs.flatMap(({ id }, c): readonly (readonly [string, TalliedConstruct])[] => {
      const at = g * constructs.length + c;
      const n = groups.counts[at] as number;
      return n === 0 ? [] : [[id, { n, mean: unsigned(groups.means[at] as number), squares: unsigned(groups.squares[at] as number) }]];
    }),
  );
}

function writePairs({ instrument: { constructs } }: ScoringPlan, { pairs }: Tally, g: number): TalliedGroup['pairs'] {
  const width = constructs.length;
  return Object.fromEntries(
    constructs.flatMap(({ id }, a) => {
      const after = constructs.slice(a + 1).flatMap((other, k): readonly (readonly [string, TalliedPair])[] => {
        const at = ((g * width + a) * width + a + 1 + k) * perPair;
        const [n = 0, ...sums] = pairs.subarray(at, at + perPair);
        return n === 0 ? [] : [[other.id, [n, ...sums.map(unsigned)] as unknown as TalliedPair]];
      });
      return after.length === 0 ? [] : [[id, Object.fromEntries(after)]];
    }),
  );
}

function writeIndicators(plan: ScoringPlan, { histogram, items }: Tally, g: number): TalliedGroup['indicators'] {
  const { indicators, levels } = plan.instrument;
  return Object.fromEntries(
    indicators.flatMap(({ id }, i): readonly (readonly [string, TalliedIndicator])[] => {
      if (!askedGroups(plan, i).includes(g)) return [];
      const at = (g * indicators.length + i) * levels;
      return [[id, { counts: answerCounts(plan, histogram, i, [g]), shares: Array.from(items.shares.subarray(at, at + levels), unsigned) }]];
    }),
  );
}

/** JSON has no −0 that every reader keeps. */
const unsigned = (x: number): number => x + 0;
