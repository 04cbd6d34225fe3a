import { communityProfile } from '../model/profile.ts';
import type { TallyScoreInput } from '../scoring/score.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { emptyTally, mergeTallies } from '../scoring/tally.ts';
import { groupAnswers, type GroupAnswers } from './group-answers.ts';

/**
 * What each group answered about each indicator, with its agreement, from a tally: equal to that of the pooled answers, to the last
 * digit, as counts are all it takes. Nothing is withheld: small groups are shown too.
 *
 * @returns by indicator, then group; groups that are not asked are not there
 * @throws ReadinessError `form-unknown`, and `tally-mismatch` when the tally is not of the instrument
 */
export function tallyGroupAnswers({ instrument, tally, profile = communityProfile, form }: Omit<TallyScoreInput, 'rosters'>): Readonly<Record<string, Readonly<Record<string, GroupAnswers>>>> {
  return groupAnswers({ plan: scoringPlan(instrument, profile, form), histogram: mergeTallies(emptyTally(instrument), tally).histogram });
}
