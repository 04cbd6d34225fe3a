import { levelValue } from '../model/profile.ts';
import { answerCounts, answeredCount } from '../scoring/answer-counts.ts';
import { askedGroups } from '../scoring/indicator-score.ts';
import type { ScoredAnswers } from '../scoring/score.ts';
import type { AnswerCounts } from '../scoring/score-types.ts';
import { leikConsensus } from '../statistics/leik-consensus.ts';
import { tastleWiermanConsensus } from '../statistics/tastle-wierman-consensus.ts';
import { vanDerEijkAgreement } from '../statistics/van-der-eijk-agreement.ts';

/** How far a group agrees within itself; see the statistic of each name. */
export interface Agreement {
  /** Headline: −1, two camps at the ends, over 0, evenly spread, to 1, all the same. */
  readonly vanDerEijk: number;
  /** 0 … 1. */
  readonly tastleWierman: number;
  /** 0 … 1. */
  readonly leik: number;
}

/** What one group answered about one indicator. */
export interface GroupAnswers {
  /** `null` where too few people stand behind them to be shown; then there is no mean either. */
  readonly counts: AnswerCounts | null;
  /** Mean of the levels in points; `null` where nobody chose one. */
  readonly mean: number | null;
  /** `null` below two answers: one person agrees with nobody. */
  readonly agreement: Agreement | null;
}

/** By indicator, then group, in the instrument's order; groups that are not asked are not there. */
export function groupAnswers({ plan, histogram }: Pick<ScoredAnswers, 'plan' | 'histogram'>): Readonly<Record<string, Readonly<Record<string, GroupAnswers>>>> {
  const { indicators, groups, levels } = plan.instrument;
  return Object.fromEntries(
    indicators.map(({ id }, i) => [
      id,
      Object.fromEntries(
        askedGroups(plan, i).map((g): [string, GroupAnswers] => {
          const counts = answerCounts(plan, histogram, i, [g]);
          const n = answeredCount(counts);
          const mean = n === 0 ? null : counts.levels.reduce((sum, count, l) => sum + count * levelValue(l + 1, levels), 0) / n;
          return [groups[g] as string, { counts, mean, agreement: n < 2 ? null : agreement(counts.levels) }];
        }),
      ),
    ]),
  );
}

const agreement = (counts: readonly number[]): Agreement => ({ vanDerEijk: vanDerEijkAgreement(counts), tastleWierman: tastleWiermanConsensus(counts), leik: leikConsensus(counts) });
