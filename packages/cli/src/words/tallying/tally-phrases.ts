import type { Issue } from '@readiness-kit/core';

type Params = NonNullable<Issue['params']>;

/** Sentences that say more here than in core: which option helps. */
export type TallyIssueCode = 'tally-instrument-differs' | 'tally-definition-differs' | 'tally-profile-differs' | 'tally-form-differs';

/** Words of `tally` and `merge`. */
export interface TallyPhrases {
  readonly issues: Readonly<Record<TallyIssueCode, (params: Params) => string>>;
  readonly heading: (district: string, wave: string) => string;
  readonly merged: (tallies: string) => string;
  /** For whom the file is. */
  readonly notAnonymous: string;
}
