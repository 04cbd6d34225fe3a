/** What the exit code of the command says. Part of its public surface: see the README. */
export const exitCodes = {
  /** Done, with everything that was given. */
  done: 0,
  /** Problems in the data or a definition leave no result; or `check` found errors. */
  noResult: 1,
  /** The command was called in a way it does not know. */
  wrongUse: 2,
  /** A file could not be read. */
  unreadable: 3,
  /** Done, and there is a result, but something that was given was left out of it. */
  leftOut: 4,
  /** A file could not be written, or is there already: nothing is overwritten. */
  unwritable: 5,
  /** A fault of this program. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
