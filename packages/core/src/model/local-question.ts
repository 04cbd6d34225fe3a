/**
 * A question a district adds to a survey. It is asked after the instrument's own, kept apart from its
 * responses and never scored. Prove a list with {@link checkLocalQuestions}.
 */
export interface LocalQuestion {
  /** Unique in the list, and no indicator of the instrument. */
  readonly id: string;
  /** Stakeholder groups that are asked. Default: all. */
  readonly groups?: readonly string[];
  /** The question by language tag, such as `en`. */
  readonly prompt: Readonly<Record<string, string>>;
  /** The answers to choose from by language tag, in the same order in each. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** The choice made in a local question: the position of the answer, from 1. */
export interface LocalAnswer {
  readonly question: string;
  readonly answer: number | null;
}
