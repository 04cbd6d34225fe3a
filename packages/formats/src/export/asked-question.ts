import type { Instrument, SurveyText } from '@readiness-kit/core';

/** One question as another tool asks it. */
export interface AskedQuestion {
  /** Id of the indicator: the code of the question, by which its answers come back. */
  readonly id: string;
  readonly construct: string;
  readonly prompt: string;
  /** Answers by level, the lowest first. */
  readonly answers: readonly string[];
}

/** What is exported: one form for one group, in one language. */
export interface ExportInput {
  readonly instrument: Instrument;
  readonly texts: SurveyText;
  /** Id of a form; all indicators that the group is asked when absent. */
  readonly form?: string;
  /** One group, or all: then the group is the first question. */
  readonly group?: string;
}

/** A file of another tool. */
export interface ExportedFile<Content extends string | Uint8Array = string> {
  readonly name: string;
  /** Media type, such as `application/json`. */
  readonly type: string;
  /** Text is written as UTF-8. */
  readonly content: Content;
}
