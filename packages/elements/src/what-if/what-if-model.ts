import { explain, type Explanation, type Instrument, type ReadinessResult, type Scores, type ScoringProfile } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { cheapestRaises, whatIf, type Cheapest, type Outcome, type Raises } from '@readiness-kit/core/what-if';

/** What the view asks of a result. */
export interface WhatIfModel {
  /** What would be, and why. */
  readonly ask: (raises: Raises) => Outcome & { readonly explanations: Readonly<Record<string, Explanation>> };
  /** The set of raises with the least effort that lifts a construct or composite to its next level. */
  readonly cheapest: (id: string) => Cheapest;
}

/**
 * Prepares a result for questions. Loaded only when somebody may ask.
 *
 * @throws ReadinessError `instrument-other` or `profile-other` when the result was made with what is not here
 */
export function whatIfModel(result: ReadinessResult, instrument: Instrument = district, profile?: ScoringProfile): WhatIfModel {
  const input = { instrument, result, ...(profile ? { profile } : {}) };
  const outcome = whatIf(input);
  const explanationsOf = (scores: Scores): ReturnType<typeof explain> => explain(instrument, scores);
  return {
    ask: (raises) => {
      const then = outcome(raises);
      return { ...then, explanations: explanationsOf(then.scores) };
    },
    cheapest: (id) => cheapestRaises({ ...input, id }),
  };
}
