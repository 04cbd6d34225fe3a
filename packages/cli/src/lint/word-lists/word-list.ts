/** Words of one language that a survey should do without; those of private topics are in `topics`. `*` at the end of a word stands for any ending. */
export interface WordList {
  /** They judge or blame, where a survey describes. */
  readonly evaluative: readonly string[];
  /** Set phrases that hold a listed word and mean something else. */
  readonly harmless: readonly string[];
  /** What makes two questions of one. */
  readonly joins: readonly string[];
  /** Too common, or too much about the scope of a level, to make two descriptors alike. */
  readonly common: readonly string[];
}
