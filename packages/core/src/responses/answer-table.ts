/**
 * Answers as columns: one byte an answer, no object per answer, so that millions of respondents
 * fit and score fast. A cell of an indicator that the respondent's group is not asked is ignored.
 */
export interface AnswerTable {
  /** Number of respondents. */
  readonly size: number;
  /** Pseudonymous ids, or `null` where there are none. */
  readonly respondents: readonly string[] | null;
  /** Per respondent, the position of the group in `instrument.groups`. */
  readonly groups: Uint8Array;
  /** `size × instrument.indicators.length` answer codes (see `answerCode`), one respondent after the other. */
  readonly answers: Uint8Array;
}
