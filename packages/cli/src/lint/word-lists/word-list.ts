/** The eight areas of the US Protection of Pupil Rights Amendment (20 U.S.C. § 1232h): no student is asked about them without a parent's consent. */
export type ProtectedTopic = 'politics' | 'mental-health' | 'sex' | 'illegal-behaviour' | 'family-appraisal' | 'privileged-relationships' | 'religion' | 'income';

/** Words of one language that a survey should do without. `*` at the end of a word stands for any ending. */
export interface WordList {
  /** They judge or blame, where a survey describes. */
  readonly evaluative: readonly string[];
  readonly protected: Readonly<Record<ProtectedTopic, readonly string[]>>;
  /** Set phrases that hold a listed word and mean something else. */
  readonly harmless: readonly string[];
  /** What makes two questions of one. */
  readonly joins: readonly string[];
  /** Too common, or too much about the scope of a level, to make two descriptors alike. */
  readonly common: readonly string[];
}
